using System.CommandLine;
using CaR.Library.Trajectories;

namespace CaR.Cli.Verbs;

/// <summary>Under which names a person's archives hold what CaR reads.</summary>
internal sealed class KeyOptions
{
    private readonly Option<string?> _frames = new("--frames") { Description = "Name of the pictures' array in npz archives (default: as in task.yaml, or 'frames')" };

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command command) => command.Add(_frames);

    /// <summary>What was given, over what a task says.</summary>
    public TrajectoryKeys Read(ParseResult arguments, TrajectoryKeys? task = null)
    {
        var keys = task ?? new();
        return arguments.GetValue(_frames) is { } frames ? keys with { Frames = frames } : keys;
    }
}
