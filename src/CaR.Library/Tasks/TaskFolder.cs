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

    /// <summary>Reads a task with everything that generating and verifying a reward takes.</summary>
    /// <param name="path">The folder, or its task.yaml.</param>
    /// <exception cref="InputException">
    /// Something is missing, damaged or unknown; sizes differ; or there are fewer than <see cref="Limits.MinTrajectories"/> of a kind.
    /// </exception>
    public static LoadedTask Load(string path)
    {
        var folder = FolderOf(path);
        var definition = TaskYaml.Read(Path.Combine(folder, DefinitionFile));
        var initial = LoadPictures(folder, "initial", definition.Initial);
        var goal = LoadPictures(folder, "goal", definition.Goal);
        CheckSizes(folder, [.. initial, .. goal]);

        var set = TrajectoryFolder.LoadSet(
            Path.Combine(folder, definition.Expert), Path.Combine(folder, definition.Random), definition.Keys, definition.Success);
        CheckSet(folder, set);
        CheckFrameSize(folder, initial[0].Size, set.Expert[0]);
        CheckSuccess(folder, definition.Success, set);
        var task = new RewardTask(definition.Name, definition.Instruction, initial[0].Size, initial, goal, [.. set.Deal().Feedback.Expert.DistinctBy(t => t.Hash)]);
        return new(task, set, definition, folder);
    }

    /// <summary>Reads only what task.yaml says.</summary>
    /// <exception cref="InputException">The file is missing or wrong.</exception>
    public static TaskDefinition LoadDefinition(string path) => TaskYaml.Read(Path.Combine(FolderOf(path), DefinitionFile));

    /// <summary>Makes a task folder out of a person's own pictures and recordings, whole or not at all.</summary>
    /// <exception cref="InputException">The folder exists already, or something given is missing, damaged or does not fit.</exception>
    public static LoadedTask Create(NewTask task) => TaskMaker.Make(task);

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

    internal static ImmutableArray<Picture> LoadPictures(string folder, string key, ImmutableArray<string> files)
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
