using System.Collections.Immutable;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using CaR.Library.Trajectories;

namespace CaR.Library.Tasks;

/// <summary>Tasks on disk: a folder with task.yaml, pictures and trajectories.</summary>
public static class TaskFolder
{
    /// <summary>The file that says what a folder holds.</summary>
    public const string DefinitionFile = "task.yaml";

    /// <summary>How many experts give pictures to a task that names a world. Several, since layouts vary.</summary>
    private const int FromWorld = 3;

    /// <summary>Reads a task with everything that generating and verifying a reward takes.</summary>
    /// <param name="path">The folder, or its task.yaml.</param>
    /// <param name="worlds">Records the world of a task that names one; null where none can be recorded.</param>
    /// <exception cref="InputException">
    /// Something is missing, damaged or unknown; sizes differ; or there are fewer than <see cref="Limits.MinTrajectories"/> of a kind.
    /// </exception>
    public static LoadedTask Load(string path, IWorldRecorder? worlds = null)
    {
        var folder = FolderOf(path);
        return Load(folder, TaskYaml.Read(Path.Combine(folder, DefinitionFile)), worlds);
    }

    /// <summary>Reads what belongs to a definition.</summary>
    internal static LoadedTask Load(string folder, TaskDefinition definition, IWorldRecorder? worlds)
    {
        var given = definition.World is not null && definition.Initial.IsEmpty && definition.Goal.IsEmpty ? null : LoadGiven(folder, definition);
        var (expert, random) = TrajectoriesOf(folder, definition, worlds);
        var set = TrajectoryFolder.LoadSet(expert, random, definition.Keys, definition.Success);
        CheckSet(folder, set);
        var (initial, goal) = given ?? FeedbackPictures.Take(set, FromWorld);
        CheckFrameSize(folder, initial[0].Size, set.Expert[0]);
        CheckSuccess(folder, definition.Success, set);
        var instruction = definition.Instruction ?? (definition.World is null ? null : CommonMission(set));
        var task = new RewardTask(definition.Name, instruction, initial[0].Size, initial, goal, [.. set.Deal().Feedback.Expert.DistinctBy(t => t.Hash)]);
        return new(task, set, definition, folder);
    }

    /// <summary>The folders of a task's expert and random trajectories; a world's are recorded where they are not yet.</summary>
    /// <param name="folder">The task's folder.</param>
    /// <param name="definition">What its task.yaml says.</param>
    /// <param name="worlds">Records worlds; null where none can be recorded.</param>
    /// <exception cref="InputException">There is no such world, or it cannot be recorded like this.</exception>
    public static (string Expert, string Random) TrajectoriesOf(string folder, TaskDefinition definition, IWorldRecorder? worlds)
    {
        if (definition.World is not { } world) return (Path.Combine(folder, definition.Expert), Path.Combine(folder, definition.Random));
        var yaml = Path.Combine(folder, DefinitionFile);
        if (worlds is null) throw new InputException(yaml, $"world '{world.Name}'", "'trajectories', since no world can be recorded here");
        try
        {
            var recording = worlds.Record(definition.Name, world);
            return (Path.Combine(recording, RecordingWriter.FolderOf(TrajectoryKind.Expert)), Path.Combine(recording, RecordingWriter.FolderOf(TrajectoryKind.Random)));
        }
        catch (InputException e)
        {
            throw new InputException($"{yaml}, {e.Message}", e);
        }
    }

    /// <summary>Reads only what task.yaml says.</summary>
    /// <exception cref="InputException">The file is missing or wrong.</exception>
    public static TaskDefinition LoadDefinition(string path) => TaskYaml.Read(Path.Combine(FolderOf(path), DefinitionFile));

    /// <summary>Makes a task folder out of a person's own pictures and recordings, whole or not at all.</summary>
    /// <exception cref="InputException">The folder exists already, or something given is missing, damaged or does not fit.</exception>
    public static LoadedTask Create(NewTask task) => TaskMaker.Make(task);

    /// <summary>Makes a task folder that names a built-in world, whole or not at all.</summary>
    /// <param name="folder">Where; must not exist. Its last part is the task's name.</param>
    /// <param name="world">What to record.</param>
    /// <param name="instruction">The goal in a person's words; null for the world's own missions.</param>
    /// <param name="worlds">Records it.</param>
    /// <exception cref="InputException">The folder exists already, or the world cannot be recorded like this.</exception>
    public static LoadedTask Create(string folder, WorldSource world, string? instruction, IWorldRecorder worlds) =>
        TaskMaker.Make(folder, world, instruction, worlds);

    /// <summary>Holds a set to the number of episodes from which something can be learned.</summary>
    internal static void CheckSet(string where, TrajectorySet set)
    {
        Check("expert", set.Expert);
        Check("random", set.Random);

        void Check(string kind, ImmutableArray<Trajectory> all)
        {
            if (all.Length < Limits.MinTrajectories)
                throw new InputException(where, $"{all.Length} {kind} trajectories", $"at least {Limits.MinTrajectories}");
        }
    }

    private static (ImmutableArray<Picture> Initial, ImmutableArray<Picture> Goal)? LoadGiven(string folder, TaskDefinition definition)
    {
        var initial = LoadPictures(folder, "initial", definition.Initial);
        var goal = LoadPictures(folder, "goal", definition.Goal);
        CheckSizes(folder, [.. initial, .. goal]);
        return (initial, goal);
    }

    /// <summary>A mission that never varies is what a person would have written as the instruction.</summary>
    private static string? CommonMission(TrajectorySet set) =>
        set.All.Select(t => t.Mission).Distinct().ToArray() is [{ Length: > 0 } mission] ? mission : null;

    private static ImmutableArray<Picture> LoadPictures(string folder, string key, ImmutableArray<string> files)
    {
        if (files.IsEmpty) throw new InputException(Path.Combine(folder, DefinitionFile), $"no pictures.{key}", "one picture at least");
        return [.. files.Select(file => PictureFile.Load(Path.Combine(folder, file)) with { Name = Path.GetFileName(file) })];
    }

    private static string FolderOf(string path)
    {
        if (File.Exists(path)) return Path.GetDirectoryName(Path.GetFullPath(path))!;
        return Directory.Exists(path) ? path : throw new InputException(path, "no such folder", $"a task folder with {DefinitionFile}");
    }

    private static void CheckSizes(string folder, ImmutableArray<Picture> pictures)
    {
        if (pictures.FirstOrDefault(p => p.Size != pictures[0].Size) is { } other)
            throw new InputException(Path.Combine(folder, other.Name), $"a picture of {other.Size}", $"{pictures[0].Size}, as {pictures[0].Name}");
    }

    /// <summary>A rule that no recording can answer would silently make every label unknown.</summary>
    private static void CheckSuccess(string folder, SuccessRule? rule, TrajectorySet set)
    {
        if (rule is not null && set.All.All(t => t.Success is null))
            throw new InputException(Path.Combine(folder, DefinitionFile), $"success '{rule}', which no recording answers", "an array that the recordings hold");
    }

    private static void CheckFrameSize(string folder, FrameSize size, Trajectory first)
    {
        if (first.Frames.Size != size)
            throw new InputException(folder, $"pictures of {size} and trajectories of {first.Frames.Size}", "the same size");
    }
}
