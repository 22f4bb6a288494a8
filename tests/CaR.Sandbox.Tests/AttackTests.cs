namespace CaR.Sandbox.Tests;

/// <summary>One class of attack a row, beside what an honest program would write. Bodies of Progress.</summary>
public sealed class AttackTests
{
    public static TheoryData<string, string, string> Bodies => new()
    {
        { "reflection", "return o.GetType().Name.Length;", "return nameof(o).Length;" },
        { "reflection by typeof", "return typeof(string).Name.Length;", "return \"String\".Length;" },
        { "reflection, fully named", "return System.Reflection.Assembly.GetExecutingAssembly().FullName!.Length;", "return System.Math.Abs(-1);" },
        { "activator", "return Activator.CreateInstance<List<int>>().Count;", "return new List<int>().Count;" },
        { "method object", "Func<double> f = () => 1; return f.Method.Name.Length;", "Func<double> f = () => 1; return f();" },
        { "delegate thread", "Action a = () => { }; a.BeginInvoke(null, null); return 0;", "Action a = () => { }; a(); return 0;" },
        { "files", "return System.IO.File.Exists(\"/etc/passwd\") ? 1 : 0;", "return o.Instruction.Contains(\"/etc/passwd\") ? 1 : 0;" },
        { "threads", "System.Threading.Thread.Sleep(1); return 0;", "for (int i = 0; i < 3; i++) { } return 0;" },
        { "tasks", "return System.Threading.Tasks.Task.Run(() => 1).Result;", "Func<int> f = () => 1; return f();" },
        { "interlocked", "int x = 0; System.Threading.Interlocked.Increment(ref x); return x;", "int x = 0; x++; return x;" },
        { "identity of pictures", "return o.Now == o.Start ? 1 : 0;", "return o.Now.AbsDiff(o.Start).IsEmpty ? 1 : 0;" },
        { "identity of masks", "Mask a = o.Now.Near(new Rgb(1, 2, 3)), b = o.Now.Near(new Rgb(1, 2, 3)); return a != b ? 1 : 0;", "Mask a = o.Now.Near(new Rgb(1, 2, 3)), b = o.Start.Near(new Rgb(1, 2, 3)); return (a ^ b).IsEmpty ? 1 : 0;" },
        { "identity of arrays", "int[] a = { 3 }, b = { 3 }; return a == b ? 1 : 0;", "int[] a = { 3 }, b = { 3 }; return a[0] == b[0] ? 1 : 0;" },
        { "identity of delegates", "Func<int> f = () => 1, g = f; return f == g ? 1 : 0;", "Func<int> f = () => 1, g = f; return f() == g() && f != null ? 1 : 0;" },
        { "lock", "lock (o) { return 0; }", "{ return 0; }" },
        { "time", "return DateTime.Now.Ticks;", "return o.Now.Width;" },
        { "time by stopwatch", "return System.Diagnostics.Stopwatch.GetTimestamp();", "return o.Now.Height;" },
        { "time by environment", "return Environment.TickCount64;", "return o.Now.Diagonal;" },
        { "randomness", "return new Random().NextDouble();", "return 0.5;" },
        { "randomness, seeded", "return Random.Shared.Next();", "return 4;" },
        { "randomness by guid", "return Guid.NewGuid() == Guid.Empty ? 1 : 0;", "return o.Instruction == string.Empty ? 1 : 0;" },
        { "randomness by shuffle", "return new[] { 1, 2 }.Shuffle().First();", "return new[] { 1, 2 }.Reverse().First();" },
        { "environment", "return Environment.GetEnvironmentVariable(\"HOME\") is null ? 0 : 1;", "return o.Instruction is \"HOME\" ? 0 : 1;" },
        { "machine", "return BitConverter.IsLittleEndian ? 1 : 0;", "return o.Terminated ? 1 : 0;" },
        { "garbage collector", "return GC.CollectionCount(0);", "return o.Now.Palette().Count;" },
        { "weak reference", "return new WeakReference(o).IsAlive ? 1 : 0;", "return o.Now.Mean == o.Start.Mean ? 1 : 0;" },
        { "dynamic", "dynamic d = 1; return (double)d;", "int d = 1; return (double)d;" },
        { "dynamic by cast", "return ((dynamic)o.Now).Width;", "return o.Now.Width;" },
        { "culture by interpolation", "return $\"{o.Now.Diagonal:F2}\".Length;", "string c = \"red\"; return $\"{c} key\".Length;" },
        { "culture by concatenation", "return (\"\" + o.Now.Diagonal).Length;", "return (\"\" + o.Instruction + ' ').Length;" },
        { "culture by appending", "string s = \"\"; s += 1.5; return s.Length;", "string s = \"\"; s += \"a\"; return s.Length;" },
        { "culture by ToString", "return 1.5.ToString().Length;", "return o.Instruction.Length;" },
        { "culture by StartsWith", "return o.Instruction.StartsWith(\"a\") ? 1 : 0;", "return o.Instruction.StartsWith(\"a\", StringComparison.Ordinal) ? 1 : 0;" },
        { "culture by name", "return o.Instruction.Contains(\"a\", StringComparison.CurrentCulture) ? 1 : 0;", "return o.Instruction.Contains(\"a\", StringComparison.OrdinalIgnoreCase) ? 1 : 0;" },
        { "culture by default", "return o.Instruction.Contains(\"a\", default(StringComparison)) ? 1 : 0;", "return o.Instruction.Contains('a', StringComparison.Ordinal) ? 1 : 0;" },
        { "culture by default literal", "return o.Instruction.Contains(\"a\", default) ? 1 : 0;", "return o.Instruction.Contains(\"a\") ? 1 : 0;" },
        { "culture by zero", "return o.Instruction.Contains(\"a\", 0) ? 1 : 0;", "return o.Instruction.IndexOf('a') >= 0 ? 1 : 0;" },
        { "culture by enum arithmetic", "return o.Instruction.Contains(\"a\", StringComparison.Ordinal - 4) ? 1 : 0;", "return o.Now.Width - 4;" },
        { "culture by array", "return new[] { o.Instruction }.Zip(new StringComparison[1], \"a\".Contains).Any(x => x) ? 1 : 0;", "return new[] { o.Instruction }.Any(\"a\".Contains) ? 1 : 0;" },
        { "culture by ordering", "return o.Instruction.Split(' ').OrderBy(w => w).First().Length;", "return o.Instruction.Split(' ').OrderBy(w => w.Length).First().Length;" },
        { "culture by ordering tuples", "return o.Instruction.Split(' ').Max(w => (w, 1)).Item2;", "return o.Instruction.Split(' ').Max(w => (w.Length, 1)).Item2;" },
        { "culture by sorting", "var l = new List<string> { \"a\" }; l.Sort(); return l.Count;", "var l = new List<string> { \"a\" }; l.Sort((a, b) => string.CompareOrdinal(a, b)); return l.Count;" },
        { "culture by a method group", "var l = new List<string> { \"a\" }; Action a = l.Sort; a(); return l.Count;", "var l = new List<int> { 1 }; Action a = l.Sort; a(); return l.Count;" },
        { "culture by comparing tuples", "return (\"a\", 1).CompareTo((\"B\", 1));", "return (1, 1).CompareTo((2, 1));" },
        { "culture by parsing", "return double.Parse(o.Instruction);", "return o.Instruction.Length;" },
        { "last bit by Pow", "return Math.Pow(o.Now.Width, 0.3);", "return Math.Sqrt(o.Now.Width);" },
        { "hash code", "return o.Instruction.GetHashCode();", "return o.Instruction == \"a\" ? 1 : 0;" },
        { "hash code of a record", "return o.Now.Mean.GetHashCode();", "return o.Now.Mean.R;" },
        { "hash code by method group", "Func<int> f = o.Now.GetHashCode; return f();", "Func<int, bool> f = x => x > 0; return f(1) ? 1 : 0;" },
        { "hash code by combine", "return HashCode.Combine(1, 2);", "return (1, 2).Item1;" },
        { "text of a record", "return o.Now.Bounds.ToString().Length;", "return o.Now.Bounds.Area;" },
        { "host: constructor", "return new Frame(8, 8).Width;", "return new Rect(0, 0, 8, 8).Width;" },
        { "host: pixels", "return o.Now.Rgb24[0];", "return o.Now[0, 0].R;" },
        { "host: load", "o.Now.Load(o.Start.Rgb24); return 1;", "return o.Now.AbsDiff(o.Start).CountNonZero;" },
        { "host: setter", "o.Terminated = true; return 1;", "return o.Terminated ? 1 : 0;" },
        { "host: setter by tuple", "(o.Terminated, bool b) = (true, false); return 1;", "(int a, bool b) = (1, false); return a;" },
        { "host: observation", "return new Observation(o.Now, o.Start).Terminated ? 1 : 0;", "return o.Now.Crop(new Rect(0, 0, 2, 2)).Width;" },
        { "host: enumerator", "return o.Now.Palette().GetEnumerator().MoveNext() ? 1 : 0;", "foreach (var s in o.Now.Palette()) return s.Share; return 0;" },
        { "span", "Span<int> s = new int[1]; return s.Length;", "int[] s = new int[1]; return s.Length;" },
        { "stackalloc", "Span<int> s = stackalloc int[4]; return s.Length;", "int[] s = [1, 2, 3, 4]; return s.Length;" },
        { "unsafe", "unsafe { int x = 0; int* p = &x; return *p; }", "{ int x = 0; return x; }" },
        { "typed reference", "int x = 1; var r = __makeref(x); return __refvalue(r, int);", "int x = 1; return x;" },
        { "ref variable", "int x = 1; ref int y = ref x; return y;", "int x = 1; int y = x; return y;" },
        { "exception caught", "try { return 1; } catch { return 0; }", "return o.Now.Width > 0 ? 1 : 0;" },
        { "exception thrown", "throw new Exception();", "return double.NaN;" },
        { "throw expression", "return o.Terminated ? 1 : throw null!;", "return o.Terminated ? 1 : double.NaN;" },
        { "using", "using var e = new List<int>().GetEnumerator(); return 1;", "foreach (int x in new List<int>()) return x; return 1;" },
        { "boxing", "object x = 1; return x is null ? 1 : 0;", "int? x = 1; return x is null ? 1 : 0;" },
        { "type test", "return o.Now.Palette() is IReadOnlyList<int> ? 1 : 0;", "return o.Now.Palette() is { Count: > 1 } ? 1 : 0;" },
        { "type pattern", "IEnumerable<int> e = new[] { 1 }; return e is int[] a ? a.Length : 0;", "int? e = 1; return e is int a ? a : 0;" },
        { "as", "IEnumerable<int> e = new[] { 1 }; return (e as int[])!.Length;", "IEnumerable<int> e = new[] { 1 }; return e.Count();" },
        { "downcast", "IEnumerable<int> e = new[] { 1 }; return ((int[])e).Length;", "double e = 1.5; return (int)e;" },
        { "cast operator of queries", "return new[] { 1 }.Cast<int>().First();", "return new[] { 1 }.First();" },
        { "enum by cast", "return (int)(StringSplitOptions)77;", "return (int)77.0;" },
        { "anonymous object", "return new { A = 1 }.A;", "return (A: 1, B: 2).A;" },
        { "goto", "again: if (o.Terminated) goto again; return 0;", "while (false) { } return 0;" },
        { "await", "async System.Threading.Tasks.Task F() { await System.Threading.Tasks.Task.Yield(); } return F() is null ? 1 : 0;", "int F() { return 1; } return F();" },
        { "iterator", "IEnumerable<int> F() { yield return 1; } return F().First();", "List<int> F() { return [1]; } return F().First();" },
        { "nameof of the denied", "return nameof(System.IO.File).Length;", "return nameof(Observation).Length;" },
        { "lambda attribute", "Func<int, int> f = [Obsolete] (x) => x; return f(1);", "Func<int, int> f = x => x; return f(1);" },
        { "denied inside a lambda", "Func<double> f = () => Environment.TickCount; return f();", "Func<double> f = () => o.Now.Width; return f();" },
        { "denied inside a local function", "double F() => Environment.TickCount; return F();", "double F() => o.Now.Width; return F();" },
        { "denied inside a query", "return (from r in o.Now.Palette() select r.GetHashCode()).First();", "return (from r in o.Now.Palette() where r.Count > 1 select r.Share).First();" },
        { "denied inside a switch", "return o.Now.Width switch { 8 => Environment.TickCount, _ => 0 };", "return o.Now.Width switch { 8 => 1, > 8 and < 20 => 0.5, _ => 0 };" },
        { "denied inside a tuple", "(double a, double b) = (Environment.TickCount, 1); return b;", "(double a, double b) = (2, 1); return b;" },
        { "generic local function", "T F<T>(T x) => x; return F(1);", "int F(int x) => x; return F(1);" },
        { "interface collection", "IReadOnlyList<int> x = [1]; return x.Count;", "List<int> x = [1]; return x.Count;" },
        { "denied type argument", "return new List<DateTime>().Count;", "return new List<Point>().Count;" },
        { "denied by var", "var t = o.Instruction.AsSpan(); return 1;", "var t = o.Instruction.Trim(); return 1;" },
        { "list pattern on the denied", "return o.Instruction.AsMemory() is [..] ? 1 : 0;", "return new[] { 1, 2 } is [1, ..] ? 1 : 0;" },
        { "denied inside a default lambda parameter", "var f = (StringComparison c = default) => 1; return f();", "Func<int, int> f = (int c) => c; return f(1);" },
        { "denied conversion", "Index i = 1; decimal d = 1; return (double)d;", "Index i = 1; long d = 1; return (double)d;" },
        { "denied by deconstruction", "var (d, t) = DateTime.Now; return 1;", "var (x, y) = o.Now.Bounds.Center; return x - y;" },
        { "with on the denied", "return (default(DateTime) with { }).Year;", "return (new Hsv(1, 2, 3) with { }).H;" },
        { "params of objects", "return string.Concat(1, 2).Length;", "return string.Concat(\"1\", \"2\").Length;" },
        { "text by string.Join", "return string.Join(\",\", new[] { 1.5 }).Length;", "return string.Join(\",\", new[] { \"1\" }).Length;" },
        { "expression tree", "System.Linq.Expressions.Expression<Func<int>> e = () => 1; return e.Compile()();", "Func<int> e = () => 1; return e();" },
        { "conditional access to the denied", "return o?.Now?.GetHashCode() ?? 0;", "return o?.Now?.Width ?? 0;" },
        { "UTF-8 literal", "return \"a\"u8.Length;", "return \"a\".Length;" },
        { "switch on a type", "return o.Instruction switch { IEnumerable<char> s => 1, _ => 0 };", "return o.Instruction switch { { Length: > 3 } => 1, _ => 0 };" },
        { "comparer", "return new HashSet<string>(StringComparer.CurrentCulture).Count;", "return new HashSet<string>().Count;" },
        { "string.Create handler", "return string.Create(null, $\"{1}\").Length;", "return string.Concat(\"a\", \"b\").Length;" },
    };

    public static TheoryData<string, string, string> Members => new()
    {
        { "static state", "static int s_calls;", "const int Calls = 1;" },
        { "static readonly", "static readonly int[] Table = [1];", "static int[] Table => [1];" },
        { "field", "double _last;", "const double Last = 0.5;" },
        { "auto-property", "int Calls { get; set; }", "int Calls => 1;" },
        { "field keyword", "int Calls { get => field; set => field = value; }", "int Calls { get { return 1; } }" },
        { "event", "event Action? Changed;", "static void Change() { }" },
        { "custom event", "event Action? Changed { add { } remove { } }", "static void Change() { }" },
        { "constructor", "public ReachGoal() { }", "static int Zero() => 0;" },
        { "static constructor", "static ReachGoal() { }", "static int Zero() => 0;" },
        { "finaliser", "~ReachGoal() { }", "static int Zero() => 0;" },
        { "override of Equals", "public override bool Equals(object? x) => true; public override int GetHashCode() => 1;", "static bool Same(Rgb a, Rgb b) => a == b;" },
        { "extern", "static extern int getpid();", "static int Pid() => 1;" },
        { "platform invoke", "[System.Runtime.InteropServices.DllImport(\"libc\")] static extern int getpid();", "static int Pid() => 1;" },
        { "module initialiser", "[System.Runtime.CompilerServices.ModuleInitializer] internal static void M() { }", "internal static void M() { }" },
        { "unsafe method", "static unsafe int F(int* p) => 1;", "static int F(int[] p) => 1;" },
        { "async", "static async void F() { }", "static void F() { }" },
        { "nested class", "class Box { public int Value; }", "readonly struct Box { public readonly int Value; public Box(int v) { Value = v; } }" },
        { "mutable struct", "struct Box { public int Value; }", "readonly struct Box(int v) { public int Value => v; }" },
        { "struct's static", "readonly struct Box { public static int Value; }", "readonly struct Box { public const int Value = 1; }" },
        { "nested record", "record Box(int Value);", "static (int Value, int Other) Box() => (1, 2);" },
        { "interface on a struct", "readonly struct Box : IComparable<int> { public int CompareTo(int x) => 0; }", "readonly struct Box { public int CompareTo(int x) => 0; }" },
        { "delegate type", "delegate int F(int x);", "static int F(Func<int, int> f) => f(1);" },
        { "generic method", "static T F<T>(T x) => x;", "static double F(double x) => x;" },
        { "denied in a constant", "const string X = nameof(System.IO.File);", "const string X = \"File\";" },
        { "denied in a signature", "static void F(System.IO.Stream? s) { }", "static void F(Mask m) { }" },
        { "denied in a default", "static int F(StringComparison c = default) => 0;", "static int F(int c = default) => 0;" },
        { "denied in a property", "static int X => Environment.TickCount;", "static int X => 4;" },
        { "denied in an accessor", "static int X { get { return Environment.TickCount; } }", "static int X { get { return 4; } }" },
        { "indexer", "int this[int x] => 1;", "int At(int x) => 1;" },
    };

    public static TheoryData<string, string, string> Files => new()
    {
        { "global using", Above("global using System.Text;"), Above("using System.Text;") },
        { "global alias", Above("global using Rgb = System.Int32;"), Above("using Colour = CaR.Rewards.Rgb;") },
        { "alias of the denied", Above("using P = System.Diagnostics.Stopwatch;"), Above("using P = System.Math;") },
        { "using static", Rewards.Program("return TickCount;", "", "using static System.Environment;"), Rewards.Program("return Max(1, 2);", "", "using static System.Math;") },
        { "extern alias", Above("extern alias corlib;"), Above("using System;") },
        { "assembly attribute", Above("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"x\")]"), Above("// a comment") },
        { "directive", Above("#define X"), Above("// #define X") },
        { "directive after a mark that is blank to C#", Above("\u001A#define X"), Above("") },
        { "nullable directive", Above("#nullable disable"), Above("") },
        { "namespace", "namespace CaR.Rewards { public sealed class ReachGoal : RewardProgram { public override double Progress(Observation o) => 1; } }", Above("") },
        { "two classes", Above("class Other { }"), Above("") },
        { "interface", "public interface IOther { } " + Above(""), Above("") },
        { "statement outside", "int x = 1; " + Above(""), Above("") },
        { "not sealed", Above("").Replace("sealed ", "", StringComparison.Ordinal), Above("") },
        { "another name", Above("").Replace("ReachGoal", "Other", StringComparison.Ordinal), Above("") },
        { "another base", Above("").Replace(": RewardProgram", "", StringComparison.Ordinal).Replace("override ", "", StringComparison.Ordinal), Above("") },
        { "interface implemented", Above("").Replace(": RewardProgram", ": RewardProgram, IDisposable", StringComparison.Ordinal), Above("") },
        { "partial", Above("").Replace("sealed ", "sealed partial ", StringComparison.Ordinal), Above("") },
        { "generic class", Above("").Replace("ReachGoal", "ReachGoal<T>", StringComparison.Ordinal), Above("") },
        { "primary constructor", Above("").Replace("ReachGoal", "ReachGoal(int x = 1)", StringComparison.Ordinal), Above("") },
        { "unsafe class", Above("").Replace("sealed ", "sealed unsafe ", StringComparison.Ordinal), Above("") },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void BodyIsDeniedAndItsTwinAllowed(string attack, string denied, string allowed) =>
        Judge(attack, Rewards.Program(denied), Rewards.Program(allowed));

    [Theory]
    [MemberData(nameof(Members))]
    public void MemberIsDeniedAndItsTwinAllowed(string attack, string denied, string allowed) =>
        Judge(attack, Rewards.Program("return 1;", denied), Rewards.Program("return 1;", allowed));

    [Theory]
    [MemberData(nameof(Files))]
    public void FileIsDeniedAndItsTwinAllowed(string attack, string denied, string allowed) => Judge(attack, denied, allowed);

    private static string Above(string above) => Rewards.Program("return 1;", "", above);

    private static void Judge(string attack, string denied, string allowed)
    {
        var problems = Rewards.Problems(denied);
        Assert.True(problems.Length > 0, $"{attack} was let through");
        Assert.All(problems, p => Assert.True(p is { Line: > 0, Column: > 0, SubTask: Rewards.Name }, p.ToString()));
        Assert.True(problems.Any(p => p.Fix.Length > 0), $"{attack}: {string.Join('\n', problems)}");
        var twin = Rewards.Compile(allowed);
        Assert.True(twin.Succeeded, $"{attack}, its twin: {string.Join('\n', twin.Problems)}");
    }
}
