using System.Collections.Immutable;
using CaR.Authoring.Pictures;
using CaR.Core.Tasks;

namespace CaR.Authoring.Facts;

/// <summary>What can be measured in a task's pictures, as compact text: models are poor at reading off pixels.</summary>
/// <remarks>Looks at the pictures that are shown and at nothing else. The same pictures give the same text on every machine.</remarks>
public static class PictureFacts
{
    /// <summary>About 1,800 tokens: hexadecimal digits and numbers come at 2.5 to 3 characters a token.</summary>
    private const int MostCharacters = 4_800;

    private const int MostPairs = 2;

    /// <summary>Measures a task's pictures.</summary>
    /// <param name="task">The task; of its demonstrations only the filmed ones are looked at.</param>
    /// <param name="kinds">What is shown, and so what may be measured.</param>
    public static string Render(RewardTask task, PictureKinds kinds) => Render(task, kinds, TaskPictures.Films(task, kinds));

    /// <summary>Measures a task's pictures whose key frames are picked already.</summary>
    internal static string Render(RewardTask task, PictureKinds kinds, ImmutableArray<Film> films)
    {
        var initial = kinds.HasFlag(PictureKinds.Initial) ? task.Initial : [];
        var goal = kinds.HasFlag(PictureKinds.Goal) ? task.Goal : [];
        Picture[] all = [.. initial, .. goal];
        var text = new FactsText(MostCharacters);
        text.Section($"Every picture is {task.Size.Width} px wide and {task.Size.Height} px high. Boxes are half-open: x 8..16 holds x = 8 … 15.", []);
        if (all.Length == 0) return text.ToString();

        var palette = Palette.Of([.. all, .. films.SelectMany(film => film.Frames).Select(frame => frame.Picture)]);
        text.Section(
            $"Colours over all pictures shown (each stands for values within ±{Palette.Tolerance} in every channel):",
            [string.Join(", ", palette.Colours.Select(entry => $"{entry.Colour} {100 * entry.Share:0.0#}%"))]);
        for (var i = 0; i < Math.Min(MostPairs, Math.Min(initial.Length, goal.Length)); i++)
        {
            text.Section(
                $"From initial picture {i + 1} to goal picture {i + 1} (colour before→after, most conspicuous first):",
                Changes.Between(initial[i], goal[i], palette, 6));
        }

        foreach (var film in films.Take(1)) text.Section("Between successive key frames of expert episode 1:", Steps(film, palette));
        if (CellGrid.Detect(all) is { } cell)
        {
            text.Section(
                $"The pictures look like a grid of {task.Size.Width / cell}×{task.Size.Height / cell} cells of {cell} px. The first picture by cells, equal cells by equal letters:",
                CellMap.Lines(all[0], cell));
        }

        text.Section("Connected patches of one colour in the first picture, background left out:", Components.Lines(all[0], palette, 20));
        if (goal.Length > 0 && initial.Length > 0) text.Section("The same in goal picture 1:", Components.Lines(goal[0], palette, 12));
        return text.ToString();
    }

    private static IEnumerable<string> Steps(Film film, Palette palette) => film.Frames.Zip(film.Frames.Skip(1), (before, after) =>
        $"{before.Index}→{after.Index}: {string.Join("; ", Changes.Between(before.Picture, after.Picture, palette, 3))}");
}
