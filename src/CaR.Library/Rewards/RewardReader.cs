using System.Collections.Immutable;
using System.Text.Json;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Tasks;
using CaR.Core.Verdicts;

namespace CaR.Library.Rewards;

/// <summary>The files of a reward's folder → the reward.</summary>
internal static class RewardReader
{
    public static StoredReward Read(string folder)
    {
        var path = Path.Combine(folder, RewardFiles.Document);
        var document = ReadDocument(path);
        var task = new RewardTask(document.Task, document.Instruction, document.FrameSize.ToSize(), [], [], []);
        var description = new TaskDescription(
            task, document.Summary, [.. document.SubTasks.Select(s => new SubTask(s.Name, s.Before, s.Done, s.Keep))]);
        var verdict = Verdict.On(document.Verdict.ToEvidence(document.Hash, folder));
        if (verdict.Accepted != document.Accepted)
            throw new InputException(path, $"\"accepted\": {(document.Accepted ? "true" : "false")} against its own findings", "a verdict that follows from them");

        return new(
            folder, document.Hash, document.Created, new(description, ReadPrograms(folder, document.SubTasks)), verdict,
            [.. document.SubTasks.Select(s => s.ApiUsed)], document.FeedbackHashes, document.PictureHashes, document.Models, document.Tokens,
            document.PromptHashes, document.LanguageVersion, document.CompilerVersion, document.ToolVersion, ReadImage(folder, document));
    }

    /// <summary>Reads reward.json alone.</summary>
    public static RewardDocument ReadDocument(string path)
    {
        try
        {
            var bytes = Disk.ReadAll(path, Limits.TextFileBytes);
            var document = JsonSerializer.Deserialize(bytes, RewardJson.Indented.RewardDocument) ?? throw new JsonException("null");
            if (document.Format != RewardDocument.CurrentFormat)
                throw new InputException(path, $"format {document.Format}", $"{RewardDocument.CurrentFormat}: another version of CaR wrote it");
            if (document.SubTasks.IsDefaultOrEmpty || document.Hash.Length == 0) throw new InputException(path, "no sub-tasks or no hash", "both");
            return document;
        }
        catch (JsonException e)
        {
            throw new InputException($"{path}: found no reward ({e.Message.ReplaceLineEndings(" ")}), expected what publish writes", e);
        }
    }

    private static GuardedImage? ReadImage(string folder, RewardDocument document)
    {
        if (document.ImageHash is not { } hash) return null;
        var path = Path.Combine(folder, RewardFiles.Image);
        var image = GuardedImage.Of([.. Disk.ReadAll(path, Limits.TextFileBytes)], [.. document.SubTasks.Select(s => s.Name)]);
        return image.Hash == hash ? image : throw new InputException(path, $"a file of hash {ContentHash.Short(image.Hash)}", $"{ContentHash.Short(hash)}, as it was published");
    }

    private static ImmutableArray<ProgramSource> ReadPrograms(string folder, ImmutableArray<SubTaskDocument> subTasks) =>
        [.. subTasks.Select(s => new ProgramSource(s.Name, Disk.ReadText(Path.Combine(folder, Path.GetFileName(s.File)))))];
}
