using System.CommandLine;
using CaR.Cli.Rendering;

namespace CaR.Cli.Verbs;

/// <summary><c>car bench</c>: measures CaR itself against ground truth.</summary>
internal sealed class BenchVerb : Verb
{
    public BenchVerb() : base("bench", "Measure rewards and verdicts against ground truth", "car bench stages", "car bench stages doorkey-8x8 --trajectories ../recordings/doorkey", "car bench verifier")
    {
        Add(new BenchStagesVerb());
        Add(new BenchVerifierVerb());
    }

    protected override Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation) =>
        throw new Core.InputException("bench", "no benchmark's name", "stages or verifier");
}
