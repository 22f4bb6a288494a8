using CaR.Core.Running;
using CaR.Sandbox.Running;
using CaR.Sandbox.Worker.Checking;
using CaR.Sandbox.Workers;

namespace CaR.Sandbox.Attacks.Fuzzing;

/// <summary>Random programs, mutated programs, mutated images.</summary>
public sealed class FuzzTests
{
    private const int Programs = 400, Mutants = 300, Images = 4000;

    /// <summary>Steps that are walked through here; a program that takes more must trap, or has been charged for at least so many.</summary>
    private const long MostSteps = 3_000_000;

    [Fact]
    public void NoLoopIsChargedForLessThanItDoes()
    {
        var (walked, charged) = (0L, 0L);
        for (var seed = 0; seed < Programs; seed++)
        {
            var program = new LoopProgram(seed);
            var outcome = AttackTests.Compile(program.Code);
            // A jump out of nothing, a variable twice: what is no C# is no case.
            if (!outcome.Succeeded) continue;
            using var programs = new InProcessHost().Open(outcome.Value);
            var answer = programs.Ask(0, Pictures.Observation());
            if (program.Walk(MostSteps) is not var (value, steps))
            {
                Assert.True(answer.Fault is ProgramFaultKind.Fuel || answer.Fuel >= MostSteps, $"seed {seed}: {answer}\n{program.Code}");
                continue;
            }

            Assert.True(answer.Fuel >= steps, $"seed {seed}: {steps} steps for {answer.Fuel} fuel\n{program.Code}");
            Assert.True(answer.Fault is ProgramFaultKind.Fuel || answer.Progress == value, $"seed {seed}: {answer}, expected {value}\n{program.Code}");
            if (!answer.Answered) continue;
            walked += steps;
            charged += answer.Fuel;
        }

        Assert.True(walked > 10_000, $"{walked} steps were walked: too few to tell anything");
        Assert.True(charged > walked);
    }

    [Fact]
    public void AMutatedProgramIsAcceptedOrRefused()
    {
        var random = new Random(1);
        string[] sources = [.. Attack.Names.Where(n => !n.StartsWith("bombs", StringComparison.Ordinal)).Select(n => Attack.Load(n).Twin)];
        var accepted = 0;
        for (var i = 0; i < Mutants; i++)
        {
            var outcome = AttackTests.Compile(Mutated(sources[random.Next(sources.Length)], sources[random.Next(sources.Length)], random));
            if (!outcome.Succeeded) continue;
            accepted++;
            using var programs = new InProcessHost().Open(outcome.Value);
            programs.Ask(0, Pictures.Observation());
        }

        Assert.InRange(accepted, 1, Mutants - 1);
    }

    [Fact]
    public void AMutatedImageIsAcceptedOrRefused()
    {
        var random = new Random(2);
        var image = AttackTests.Compile(File.ReadAllText(Path.Combine(Attack.Folder, "stack", "recursion-through-a-query.allowed.cs"))).Value!.Image;
        var accepted = 0;
        for (var i = 0; i < Images; i++)
        {
            byte[] bytes = [.. image.Bytes];
            for (var flips = random.Next(1, 4); flips > 0; flips--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (ImageCheck.Violations(bytes, ImageStage.Guarded, image.TypeNames).IsEmpty) accepted++;
        }

        Assert.InRange(accepted, 0, Images - 1);
    }

    [Fact]
    public void ACompileWorkerMakesTheSameImage()
    {
        using var there = new IsolatedCompiler(IsolatedCompiler.DefaultOptions);
        foreach (var name in Directory.GetFiles(NaturalTests.Folder, "*.cs").Order(StringComparer.Ordinal).Take(5))
        {
            var here = AttackTests.Compile(File.ReadAllText(name)).Value!;
            Assert.Equal(here.Image.Hash, there.Compile(here.Source, CancellationToken.None).Value!.Image.Hash);
            Assert.Equal(here.Image.Hash, AttackTests.Compile(File.ReadAllText(name)).Value!.Image.Hash);
        }
    }

    [Fact]
    public void AWorkerAnswersWithTheBitsOfThisProcess()
    {
        using var host = new WorkerHost(new WorkerOptions());
        for (var seed = 0; seed < 6; seed++)
        {
            if (AttackTests.Compile(new LoopProgram(seed).Code).Value is not { } reward) continue;
            using var here = new InProcessHost().Open(reward);
            using var there = host.Open(reward);
            for (var frame = 0; frame < Pictures.Count; frame++)
            {
                var (expected, found) = (here.Ask(0, Pictures.Observation(frame)), there.Ask(0, Pictures.Observation(frame)));
                Assert.Equal((BitConverter.DoubleToInt64Bits(expected.Progress), expected.Fault, expected.Fuel, expected.Bytes),
                    (BitConverter.DoubleToInt64Bits(found.Progress), found.Fault, found.Fuel, found.Bytes));
            }
        }
    }

    /// <summary>Lines taken out, doubled, exchanged, or put in from elsewhere; a letter changed.</summary>
    private static string Mutated(string code, string other, Random random)
    {
        var (lines, strange) = (code.Split('\n').ToList(), other.Split('\n'));
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(lines.Count);
            switch (random.Next(5))
            {
                case 0 when lines.Count > 1: lines.RemoveAt(at); break;
                case 1: lines.Insert(at, lines[at]); break;
                case 2: lines.Insert(at, strange[random.Next(strange.Length)]); break;
                case 3: (lines[at], lines[0]) = (lines[0], lines[at]); break;
                default:
                    var letters = lines[at].ToCharArray();
                    if (letters.Length > 0) letters[random.Next(letters.Length)] = "(){};=+-0123456789<>."[random.Next(21)];
                    lines[at] = new string(letters);
                    break;
            }
        }

        return string.Join('\n', lines);
    }
}
