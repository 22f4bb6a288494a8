using System.CommandLine;
using CaR.Cli.Rendering;

namespace CaR.Cli.Verbs;

/// <summary><c>car bench</c>: measures CaR itself against ground truth.</summary>
internal sealed class BenchVerb : Verb
{
    public BenchVerb() : base("bench", "Measure rewards against ground truth", "car bench stages", "car bench stages doorkey-8x8 --trajectories ../recordings/doorkey")
    {
        Add(new BenchStagesVerb());
    }

    protected override Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation) =>
        throw new Core.InputException("bench", "no benchmark's name", "stages");
}
