using System.CommandLine;
using CaR.Cli.Verbs;
using CaR.Core;
using CaR.Core.Worlds;
using CaR.Library.Tasks;
using CaR.Library.Trajectories;

namespace CaR.Cli.Composition;

/// <summary>How a task's recordings are to be read, wherever they lie.</summary>
/// <param name="Keys">The arrays' names.</param>
/// <param name="Success">How success is read; null leaves it unknown.</param>
/// <param name="World">Makes the world that the task names; null where it names none.</param>
internal sealed record Recordings(TrajectoryKeys Keys, SuccessRule? Success, Func<IWorld>? World)
{
    /// <summary>As the task's own task.yaml says, where the task is at hand; what the command line says goes before.</summary>
    public static Recordings Of(string task, KeyOptions keys, ParseResult arguments)
    {
        var folder = Workplace.TaskFolder(task);
        var definition = File.Exists(Path.Combine(folder, TaskFolder.DefinitionFile)) ? TaskFolder.LoadDefinition(folder) : null;
        return new(keys.Read(arguments, definition?.Keys), definition?.Success, definition is null ? null : WorldOf(definition));
    }

    /// <summary>The folders of a task's own recordings; where it names a world, that is recorded if need be.</summary>
    /// <exception cref="InputException">The task is not at hand, or its world cannot be recorded.</exception>
    public static (string Expert, string Random) FoldersOf(string task, Action<string> now, CancellationToken cancellation)
    {
        var folder = Workplace.TaskFolder(task);
        return TaskFolder.TrajectoriesOf(folder, TaskFolder.LoadDefinition(folder), new WorldCache(now, cancellation));
    }

    /// <summary>Makes the built-in world that a task names, in which exploits can be searched; null where it names none.</summary>
    public static Func<IWorld>? WorldOf(TaskDefinition definition) =>
        definition.World is { } source ? new WorldChoice(source.Name, source.Tile).Make : null;

    /// <summary>A task with all that belongs to it.</summary>
    /// <exception cref="InputException">Something is missing or wrong.</exception>
    public static LoadedTask Load(string task, Action<string> now, CancellationToken cancellation) =>
        TaskFolder.Load(Workplace.TaskFolder(task), new WorldCache(now, cancellation));
}
