using System.Text;

namespace CaR.Sandbox.Attacks.Fuzzing;

/// <summary>A random program of loops, as C# and as something that can be walked through, counting what it does.</summary>
/// <remarks>Variables a..d are whole numbers that wrap; loops count up or down, by constants and variables, break off, skip, and stand in each other.</remarks>
internal sealed class LoopProgram
{
    private const int MostDepth = 4;
    private const string Names = "abcd";

    private readonly Random _random;
    private readonly Node[] _body;
    private int _counters;

    public LoopProgram(int seed)
    {
        _random = new Random(seed);
        _body = Block(0);
        var code = new StringBuilder();
        foreach (var node in _body) node.Write(code, 2);
        Code = $"public sealed class {Attack.Program} : RewardProgram\n{{\n    public override double Progress(Observation o)\n    {{\n        int a = 1, b = 2, c = 3, d = 4;\n{code}        return (a ^ b ^ c ^ d) & 1;\n    }}\n}}\n";
    }

    public string Code { get; }

    /// <summary>Walks through it.</summary>
    /// <param name="most">Steps after which it is given up.</param>
    /// <returns>Its answer and its steps; null where it was given up.</returns>
    public (double Answer, long Steps)? Walk(long most)
    {
        var state = new State(most);
        (state[0], state[1], state[2], state[3]) = (1, 2, 3, 4);
        foreach (var node in _body)
            if (node.Walk(state) is Flow.GaveUp) return null;
        return ((state[0] ^ state[1] ^ state[2] ^ state[3]) & 1, state.Steps);
    }

    private Node[] Block(int depth) => [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Any(depth))];

    private Node Any(int depth) => depth >= MostDepth ? AnyAssign() : _random.Next(8) switch
    {
        0 or 1 or 2 => AnyAssign(),
        3 => new If(_random.Next(4), _random.Next(-5, 5), Block(depth + 1)),
        4 when depth > 0 => new Leave(_random.Next(4), _random.Next(-3, 3), _random.Next(2) == 0),
        5 => new While(4 + _counters++, _random.Next(1, 12), Block(depth + 1)),
        _ => AnyFor(depth),
    };

    private Assign AnyAssign() => new(_random.Next(4), _random.Next(4), _random.Next(-3, 4), _random.Next(3));

    private For AnyFor(int depth)
    {
        var counter = 4 + _counters++;
        var up = _random.Next(3) > 0;
        // A bound that is a variable may be far away, or change on the way.
        int? bound = _random.Next(3) == 0 ? null : _random.Next(-2, 20);
        return new For(counter, _random.Next(-2, 6), bound, _random.Next(4), up, _random.Next(1, 4), _random.Next(2) == 0, Block(depth + 1));
    }

    private static string Name(int variable) => variable < Names.Length ? Names[variable].ToString() : $"i{variable}";

    private enum Flow
    {
        On,
        Break,
        Continue,
        GaveUp,
    }

    private sealed class State(long most)
    {
        private readonly Dictionary<int, int> _values = [];

        public int this[int variable]
        {
            get => _values.GetValueOrDefault(variable);
            set => _values[variable] = value;
        }

        public long Steps { get; private set; }

        public bool Step() => ++Steps > most;
    }

    private abstract record Node
    {
        public abstract void Write(StringBuilder code, int depth);

        public abstract Flow Walk(State state);

        protected static void Line(StringBuilder code, int depth, string text) => code.Append(' ', 4 * depth).Append(text).Append('\n');

        protected static void Braces(StringBuilder code, int depth, Node[] body)
        {
            Line(code, depth, "{");
            foreach (var node in body) node.Write(code, depth + 1);
            Line(code, depth, "}");
        }

        protected static Flow Run(Node[] body, State state)
        {
            foreach (var node in body)
                if (node.Walk(state) is not Flow.On and var flow) return flow;
            return Flow.On;
        }
    }

    private sealed record Assign(int To, int From, int By, int Kind) : Node
    {
        public override void Write(StringBuilder code, int depth) =>
            Line(code, depth, $"{Name(To)} = {Name(To)} {"+^-"[Kind]} ({Name(From)} * ({By}));");

        public override Flow Walk(State state)
        {
            var by = unchecked(state[From] * By);
            state[To] = unchecked(Kind switch { 0 => state[To] + by, 1 => state[To] ^ by, _ => state[To] - by });
            return state.Step() ? Flow.GaveUp : Flow.On;
        }
    }

    private sealed record If(int Variable, int Least, Node[] Body) : Node
    {
        public override void Write(StringBuilder code, int depth)
        {
            Line(code, depth, $"if ({Name(Variable)} > {Least})");
            Braces(code, depth, Body);
        }

        public override Flow Walk(State state) => state.Step() ? Flow.GaveUp : state[Variable] > Least ? Run(Body, state) : Flow.On;
    }

    private sealed record Leave(int Variable, int Value, bool Breaks) : Node
    {
        public override void Write(StringBuilder code, int depth) => Line(code, depth, $"if (({Name(Variable)} & 3) == {Value & 3}) {(Breaks ? "break" : "continue")};");

        public override Flow Walk(State state) => state.Step() ? Flow.GaveUp : (state[Variable] & 3) == (Value & 3) ? Breaks ? Flow.Break : Flow.Continue : Flow.On;
    }

    private sealed record While(int Counter, int Rounds, Node[] Body) : Node
    {
        public override void Write(StringBuilder code, int depth)
        {
            Line(code, depth, $"int {Name(Counter)} = 0;");
            Line(code, depth, $"while ({Name(Counter)}++ < {Rounds})");
            Braces(code, depth, Body);
        }

        public override Flow Walk(State state)
        {
            state[Counter] = 0;
            while (state[Counter]++ < Rounds)
            {
                if (state.Step()) return Flow.GaveUp;
                if (Run(Body, state) is (Flow.Break or Flow.GaveUp) and var flow) return flow is Flow.GaveUp ? flow : Flow.On;
            }

            return Flow.On;
        }
    }

    private sealed record For(int Counter, int From, int? Bound, int BoundVariable, bool Up, int Step, bool Inclusive, Node[] Body) : Node
    {
        public override void Write(StringBuilder code, int depth)
        {
            var (name, bound) = (Name(Counter), Bound?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? Name(BoundVariable));
            Line(code, depth, $"for (int {name} = {From}; {name} {(Up ? '<' : '>')}{(Inclusive ? "=" : "")} {bound}; {name} {(Up ? '+' : '-')}= {Step})");
            Braces(code, depth, Body);
        }

        public override Flow Walk(State state)
        {
            state[Counter] = From;
            while (Goes(state[Counter], Bound ?? state[BoundVariable]))
            {
                if (state.Step()) return Flow.GaveUp;
                if (Run(Body, state) is (Flow.Break or Flow.GaveUp) and var flow) return flow is Flow.GaveUp ? flow : Flow.On;
                state[Counter] = unchecked(state[Counter] + (Up ? Step : -Step));
            }

            return Flow.On;
        }

        private bool Goes(int at, int bound) => Up ? Inclusive ? at <= bound : at < bound : Inclusive ? at >= bound : at > bound;
    }
}
