using System.CommandLine;
using CaR.Cli.Composition;
using CaR.Library.Tasks;

namespace CaR.Cli.Verbs;

/// <summary>The options that say how a built-in world begins and is drawn.</summary>
internal sealed class WorldArguments
{
    /// <summary>The largest seed: every JSON reader and every trainer can hold it.</summary>
    private const int LargestSeed = int.MaxValue;

    private readonly Option<int> _seed = WholeNumber.Option("--seed", "Where chance begins; the same seed gives the same episodes", 0, LargestSeed, usual: 0);
    private readonly Option<int?> _tile = WholeNumber.Optional("--tile", "Pixels a cell of a grid world (default 8; MiniGrid's own is 32)", 1, WorldSource.LargestTile);
    private readonly Option<bool> _plain = new("--plain") { Description = "Draw a grid world without what the agent sees lightened" };

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _seed, _tile, _plain }) command.Add(option);
    }

    /// <summary>The seed.</summary>
    public int Seed(ParseResult arguments) => arguments.GetValue(_seed);

    /// <summary>A world of this name, drawn as asked.</summary>
    public WorldChoice World(ParseResult arguments, string name) => new(name, arguments.GetValue(_tile), arguments.GetValue(_plain));
}
