using System.CommandLine;
using CaR.Cli.Rendering;

namespace CaR.Cli.Verbs;

/// <summary><c>car worlds</c>: the built-in grid worlds.</summary>
internal sealed class WorldsVerb : Verb
{
    public WorldsVerb() : base("worlds", "Hold the built-in grid worlds to recordings of MiniGrid", "car worlds check ../recordings/MiniGrid-DoorKey-8x8-v0")
    {
        Add(new WorldsCheckVerb());
    }

    protected override Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation) =>
        throw new Core.InputException("worlds", "nothing to do", "check DIR…");
}
