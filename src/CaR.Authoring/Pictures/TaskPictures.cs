using System.Collections.Immutable;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;

namespace CaR.Authoring.Pictures;

/// <summary>What of a task is shown: which pictures, which episodes, which of their frames.</summary>
public static class TaskPictures
{
    private const int MostPairs = 3;
    private const int FilmColumns = 4;

    /// <summary>The sheets for a prompt, each named by what it shows.</summary>
    public static ImmutableArray<Picture> Sheets(RewardTask task, PictureKinds kinds) => [.. Pairs(task, kinds), .. Films(task, kinds)];

    /// <summary>The episodes of the film strips: the shortest, and the one of median length.</summary>
    public static ImmutableArray<Trajectory> Filmed(RewardTask task, PictureKinds kinds)
    {
        if (!kinds.HasFlag(PictureKinds.Film) || task.Demonstrations.IsEmpty) return [];
        var byLength = task.Demonstrations.OrderBy(t => t.Frames.Count).ThenBy(t => t.Hash, StringComparer.Ordinal).ToList();
        return [.. new[] { byLength[0], byLength[byLength.Count / 2] }.DistinctBy(t => t.Hash)];
    }

    private static IEnumerable<Picture> Pairs(RewardTask task, PictureKinds kinds)
    {
        var initial = kinds.HasFlag(PictureKinds.Initial) ? task.Initial : [];
        var goal = kinds.HasFlag(PictureKinds.Goal) ? task.Goal : [];
        for (var i = 0; i < Math.Min(MostPairs, Math.Max(initial.Length, goal.Length)); i++)
        {
            var tiles = new List<(string, Picture)>();
            if (i < initial.Length) tiles.Add(($"INITIAL {i + 1}", initial[i]));
            if (i < goal.Length) tiles.Add(($"GOAL {i + 1}", goal[i]));
            var name = tiles.Count == 2 ? $"initial picture {i + 1} and goal picture {i + 1}, side by side" : tiles[0].Item1.ToLowerInvariant();
            yield return ContactSheet.Render(name, tiles, 2, ContactSheet.LargeSide);
        }
    }

    private static IEnumerable<Picture> Films(RewardTask task, PictureKinds kinds) =>
        Filmed(task, kinds).Select((trajectory, i) => ContactSheet.Render(
            $"key frames of expert episode {i + 1}, in time order, row by row; it has {trajectory.Frames.Count} frames",
            [.. KeyFrames.Select(trajectory).Select(frame => ($"FRAME {frame.Index}", frame.Picture))],
            FilmColumns,
            ContactSheet.FilmSide));
}
