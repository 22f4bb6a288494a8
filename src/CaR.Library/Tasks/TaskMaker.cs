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
        var place = Path.TrimEndingDirectorySeparator(task.Folder);
        var name = Path.GetFileName(place);
        TaskYaml.CheckName(place, name);
        if (Path.Exists(place)) throw new InputException(place, "something that exists already", "a new folder");
        if (task.Initial.IsEmpty != task.Goal.IsEmpty)
            throw new InputException(place, task.Initial.IsEmpty ? "only goal pictures" : "only initial pictures", "both, or none");

        Disk.Try($"{place}: cannot be written", () =>
        {
            using var folder = new NewFolder(place);
            Fill(folder.Folder, name, task);
            if (!folder.Complete()) throw new InputException(place, "something that exists already", "a new folder");
        });
        return TaskFolder.Load(place);
    }

    private static void Fill(string folder, string name, NewTask task)
    {
        CheckCount(task.Expert, "expert", EpisodeCopy.CopyAll(task.Expert, task.TakeExpert, Path.Combine(folder, Expert), task));
        CheckCount(task.Random, "random", EpisodeCopy.CopyAll(task.Random, task.TakeRandom, Path.Combine(folder, Random), task));
        var set = TrajectoryFolder.LoadSet(Path.Combine(folder, Expert), Path.Combine(folder, Random), task.Keys, task.Success);
        TaskFolder.CheckSet(task.Expert, set);
        var (initial, goal) = task.Initial.IsEmpty ? TakePictures(set, task.PicturesTaken) : (Read(task.Initial), Read(task.Goal));
        var definition = new TaskDefinition(
            name, task.Instruction, SavePictures(folder, "initial", initial), SavePictures(folder, "goal", goal), Expert, Random,
            task.Keys, task.Success, task.Source);
        Disk.WriteNew(Path.Combine(folder, TaskFolder.DefinitionFile), Encoding.UTF8.GetBytes(TaskYaml.Write(definition)));
        CheckSizes([.. initial, .. goal], set.Expert[0]);
    }

    /// <summary>Both ends of experts whose pictures the model may see anyway: those of the feedback half that did not fail.</summary>
    private static (ImmutableArray<Picture> Initial, ImmutableArray<Picture> Goal) TakePictures(TrajectorySet set, int count)
    {
        var shown = set.Deal().Feedback.Expert.Where(t => t.Success != false).DistinctBy(t => t.Hash).Take(count).ToImmutableArray();
        if (shown.IsEmpty) throw new InputException("expert trajectories", "none of the feedback half that succeeded", "one at least, to take pictures from");
        return ([.. shown.Select(t => t.Frames.PictureAt(0, t.Name))], [.. shown.Select(t => t.Frames.PictureAt(t.Frames.Count - 1, t.Name))]);
    }

    private static ImmutableArray<Picture> Read(ImmutableArray<string> files) => [.. files.Select(PictureFile.Load)];

    private static ImmutableArray<string> SavePictures(string folder, string kind, ImmutableArray<Picture> pictures)
    {
        Directory.CreateDirectory(Path.Combine(folder, "pictures"));
        var names = pictures.Select((_, i) => $"pictures/{kind}_{i + 1}.png").ToImmutableArray();
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
