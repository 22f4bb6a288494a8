using CaR.Authoring.Pictures;
using CaR.Core.Tasks;

namespace CaR.Authoring.Facts;

/// <summary>What can be measured in a task's pictures, as compact text: models are poor at reading off pixels.</summary>
/// <remarks>Looks at the pictures that are shown and at nothing else. The same pictures give the same text on every machine.</remarks>
public static class PictureFacts
{
    /// <summary>About 1,800 tokens: hexadecimal digits and numbers come at 2.5 to 3 characters a token.</summary>
    private const int MostCharacters = 5_000;

    /// <summary>Measures a task's pictures.</summary>
    /// <param name="task">The task; of its demonstrations only the filmed ones are looked at.</param>
    /// <param name="kinds">What is shown, and so what may be measured.</param>
    public static string Render(RewardTask task, PictureKinds kinds)
    {
        var initial = kinds.HasFlag(PictureKinds.Initial) ? task.Initial : [];
        var goal = kinds.HasFlag(PictureKinds.Goal) ? task.Goal : [];
        Picture[] all = [.. initial, .. goal];
        var text = new FactsText(MostCharacters);
        text.Section($"Every picture is {task.Size.Width} px wide and {task.Size.Height} px high. Boxes are half-open: x 8..16 holds x = 8 … 15.", []);
        if (all.Length == 0) return text.ToString();

        var palette = Palette.Of(all);
        text.Section(
            $"Colours over all initial and goal pictures (each stands for values within ±{Palette.Tolerance} in every channel):",
            [string.Join(", ", palette.Colours.Select(entry => $"{entry.Colour} {100 * entry.Share:0.0}%"))]);
        Differences(text, initial, goal, palette);
        Film(text, task, kinds, palette);
        if (CellGrid.Detect(all) is { } cell) Cells(text, all[0], cell);
        text.Section($"Connected patches of one colour in {Name(initial)} picture 1, background left out:", Components.Lines(all[0], palette, 20));
        if (goal.Length > 0 && initial.Length > 0)
            text.Section("The same in goal picture 1:", Components.Lines(goal[0], palette, 12));
        return text.ToString();
    }

    private static string Name(IReadOnlyCollection<Picture> initial) => initial.Count > 0 ? "initial" : "goal";

    private static void Differences(FactsText text, IReadOnlyList<Picture> initial, IReadOnlyList<Picture> goal, Palette palette)
    {
        for (var i = 0; i < Math.Min(2, Math.Min(initial.Count, goal.Count)); i++)
        {
            text.Section(
                $"From initial picture {i + 1} to goal picture {i + 1} (colour before→after, most conspicuous first):",
                Changes.Between(initial[i], goal[i], palette, 7));
        }
    }

    private static void Film(FactsText text, RewardTask task, PictureKinds kinds, Palette palette)
    {
        foreach (var trajectory in TaskPictures.Filmed(task, kinds).Take(1))
        {
            var frames = KeyFrames.Select(trajectory);
            text.Section(
                "Between successive key frames of expert episode 1:",
                frames.Zip(frames.Skip(1), (before, after) =>
                    $"{before.Index}→{after.Index}: {string.Join("; ", Changes.Between(before.Picture, after.Picture, palette, 3))}"));
        }
    }

    private static void Cells(FactsText text, Picture picture, int cell) => text.Section(
        $"The pictures look like a grid of {picture.Size.Width / cell}×{picture.Size.Height / cell} cells of {cell} px. Picture 1 by cells, equal cells by equal letters:",
        CellMap.Lines(picture, cell));
}
