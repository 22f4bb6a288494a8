using CaR.Authoring.Chat;
using CaR.Authoring.Facts;
using CaR.Authoring.Pictures;
using CaR.Core.Tasks;

namespace CaR.Authoring.Prompts;

/// <summary>What every question about a task shows: its sheets and its measured facts. Made once, since each question shows the same.</summary>
internal sealed class TaskMaterial
{
    /// <summary>Measures and draws.</summary>
    public TaskMaterial(RewardTask task, PictureKinds kinds)
    {
        var films = TaskPictures.Films(task, kinds);
        Task = task;
        Facts = [PictureFacts.Render(task, kinds, films)];
        Pictures = [.. TaskPictures.Sheets(task, kinds, films).SelectMany(Captioned)];
    }

    /// <summary>Whose material it is.</summary>
    public RewardTask Task { get; }

    /// <summary>The measured facts.</summary>
    public IReadOnlyList<object> Facts { get; }

    /// <summary>The sheets, each under a line that says what it shows.</summary>
    public IReadOnlyList<object> Pictures { get; }

    private static IEnumerable<object> Captioned(Picture sheet, int index) => [$"Sheet {index + 1}: {sheet.Name}\n", PictureContent.Of(sheet), "\n"];
}
