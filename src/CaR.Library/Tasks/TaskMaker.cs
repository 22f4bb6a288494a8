using System.Collections.Immutable;
using System.Text;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using CaR.Library.Storage;
using CaR.Library.Trajectories;

namespace CaR.Library.Tasks;

/// <summary>A person's own things → a task folder.</summary>
internal static class TaskMaker
{
    private const string Expert = "recordings/expert", Random = "recordings/random";

    public static LoadedTask Make(NewTask task)
    {
        var (place, name) = NewPlace(task.Folder);
        if (task.Initial.IsEmpty != task.Goal.IsEmpty)
            throw new InputException(place, task.Initial.IsEmpty ? "only goal pictures" : "only initial pictures", "both, or none");

        MakeFolder(place, folder => Fill(folder, name, task));
        return TaskFolder.Load(place);
    }

    public static LoadedTask Make(string folder, WorldSource world, string? instruction, IWorldRecorder worlds)
    {
        var (place, name) = NewPlace(folder);
        var written = TaskYaml.Write(new(name, instruction, [], [], "", "", new(), null, null) { World = world });
        MakeFolder(place, made =>
        {
            var path = Path.Combine(made, TaskFolder.DefinitionFile);
            Disk.WriteNew(path, Encoding.UTF8.GetBytes(written));
            // Held to everything a task must be before it gets its place.
            TaskFolder.Load(place, TaskYaml.Read(path), worlds);
        });
        return TaskFolder.Load(place, worlds);
    }

    private static (string Place, string Name) NewPlace(string folder)
    {
        var place = Path.TrimEndingDirectorySeparator(folder);
        var name = Path.GetFileName(place);
        TaskYaml.CheckName(place, name);
        return Path.Exists(place) ? throw Taken(place) : (place, name);
    }

    private static void MakeFolder(string place, Action<string> fill) => Disk.Try($"{place}: cannot be written", () =>
    {
        using var folder = new NewFolder(place);
        fill(folder.Folder);
        if (!folder.Complete()) throw Taken(place);
    });

    private static InputException Taken(string place) => new(place, "something that exists already", "a new folder");

    private static void Fill(string folder, string name, NewTask task)
    {
        CheckCount(task.Expert, "expert", EpisodeCopy.CopyAll(task.Expert, task.TakeExpert, Path.Combine(folder, Expert), task));
        CheckCount(task.Random, "random", EpisodeCopy.CopyAll(task.Random, task.TakeRandom, Path.Combine(folder, Random), task));
        var set = TrajectoryFolder.LoadSet(Path.Combine(folder, Expert), Path.Combine(folder, Random), task.Keys, task.Success);
        TaskFolder.CheckSet(task.Expert, set);
        var (initial, goal) = task.Initial.IsEmpty ? FeedbackPictures.Take(set, task.PicturesTaken) : (Read(task.Initial), Read(task.Goal));
        var definition = new TaskDefinition(
            name, task.Instruction, SavePictures(folder, "initial", initial), SavePictures(folder, "goal", goal), Expert, Random,
            task.Keys, task.Success, task.Source);
        Disk.WriteNew(Path.Combine(folder, TaskFolder.DefinitionFile), Encoding.UTF8.GetBytes(TaskYaml.Write(definition)));
        CheckSizes([.. initial, .. goal], set.Expert[0]);
    }

    private static ImmutableArray<Picture> Read(ImmutableArray<string> files) => [.. files.Select(PictureFile.Load)];

    private static ImmutableArray<string> SavePictures(string folder, string kind, ImmutableArray<Picture> pictures)
    {
        Directory.CreateDirectory(Path.Combine(folder, "pictures"));
        var names = pictures.Select((_, i) => $"pictures/{FeedbackPictures.NameOf(kind, i)}").ToImmutableArray();
        for (var i = 0; i < names.Length; i++) PictureFile.Save(Path.Combine(folder, names[i]), pictures[i]);
        return names;
    }

    private static void CheckCount(string folder, string kind, int count)
    {
        if (count < Limits.MinTrajectories)
            throw new InputException(folder, $"{count} {kind} trajectories", $"at least {Limits.MinTrajectories}");
    }

    private static void CheckSizes(ImmutableArray<Picture> pictures, Trajectory expert)
    {
        if (pictures.FirstOrDefault(p => p.Size != expert.Frames.Size) is { } other)
            throw new InputException(other.Name, $"a picture of {other.Size}", $"{expert.Frames.Size}, the size of the trajectories' frames");
    }
}
