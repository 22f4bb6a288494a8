using System.Collections.Immutable;
using CaR.Core.Tasks;

namespace CaR.Authoring.Pictures;

/// <summary>What of a task is shown: which pictures, which episodes, which of their frames.</summary>
public static class TaskPictures
{
    private const int MostPairs = 3;
    private const int FilmColumns = 4;

    /// <summary>The sheets for a prompt, each named by what it shows.</summary>
    public static ImmutableArray<Picture> Sheets(RewardTask task, PictureKinds kinds) => Sheets(task, kinds, Films(task, kinds));

    /// <summary>The same where key frames are picked already.</summary>
    internal static ImmutableArray<Picture> Sheets(RewardTask task, PictureKinds kinds, ImmutableArray<Film> films) =>
        [.. Pairs(task, kinds), .. films.Select(Sheet)];

    /// <summary>Film strips of the shortest demonstration and of the one of median length.</summary>
    internal static ImmutableArray<Film> Films(RewardTask task, PictureKinds kinds)
    {
        if (!kinds.HasFlag(PictureKinds.Film) || task.Demonstrations.IsEmpty) return [];
        var byLength = task.Demonstrations.OrderBy(t => t.Frames.Count).ThenBy(t => t.Hash, StringComparer.Ordinal).ToList();
        var filmed = new[] { byLength[0], byLength[byLength.Count / 2] }.DistinctBy(t => t.Hash);
        return [.. filmed.Select(trajectory => new Film(trajectory, KeyFrames.Select(trajectory)))];
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

    private static Picture Sheet(Film film, int index) => ContactSheet.Render(
        $"key frames of expert episode {index + 1}, in time order, row by row; it has {film.Trajectory.Frames.Count} frames",
        [.. film.Frames.Select(frame => ($"FRAME {frame.Index}", frame.Picture))],
        FilmColumns,
        ContactSheet.FilmSide);
}
