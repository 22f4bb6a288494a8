using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CaR.Core.Authoring;
using CaR.Core.Publishing;

namespace CaR.Library.Rewards;

/// <summary>A publication → the files of its folder.</summary>
internal static class RewardFiles
{
    public const string Document = "reward.json", Transcript = "transcript.jsonl", Image = "programs.dll";

    /// <summary>Names and bytes in the order of writing: the document, which makes the others count, comes last.</summary>
    public static ImmutableArray<(string Name, byte[] Bytes)> Of(Publication publication, DateTimeOffset created, string tool) =>
    [
        .. publication.Program.Source.Programs.Select(program => (FileOf(program.SubTask), Encoding.UTF8.GetBytes(program.Code))),
        (Image, [.. publication.Program.Image.Bytes]),
        (Transcript, Lines(publication.Calls)),
        .. publication.Verdict.Evidence.Exploits.Select((exploit, i) => (ExploitFile.NameOf(i), ExploitFile.Write(exploit))),
        (Document, [.. JsonSerializer.SerializeToUtf8Bytes(Describe(publication, created, tool), RewardJson.Indented.RewardDocument), (byte)'\n']),
    ];

    private static RewardDocument Describe(Publication publication, DateTimeOffset created, string tool)
    {
        var (program, evidence, calls) = (publication.Program, publication.Verdict.Evidence, publication.Calls);
        var description = program.Source.Description;
        var task = description.Task;
        return new(
            RewardDocument.CurrentFormat,
            task.Name,
            program.Hash,
            publication.Verdict.Accepted,
            created,
            task.Instruction,
            new(task.Size.Width, task.Size.Height),
            description.Summary,
            [.. program.SubTasks.Select((s, i) => new SubTaskDocument(s.Name, s.Before, s.Done, s.Keep, FileOf(s.Name), program.ApiUsed[i]))],
            VerdictDocument.Of(evidence),
            publication.FeedbackHashes,
            new([.. task.Initial.Select(p => p.Hash)], [.. task.Goal.Select(p => p.Hash)]),
            [.. calls.Select(c => c.Model).Distinct().Order(StringComparer.Ordinal)],
            new(calls.Sum(c => c.InputTokens ?? 0), calls.Sum(c => c.OutputTokens ?? 0)),
            [.. calls.Select(c => c.PromptHash).Distinct().Order(StringComparer.Ordinal)],
            program.LanguageVersion,
            program.CompilerVersion,
            tool,
            program.Image.Hash);
    }

    private static byte[] Lines(ImmutableArray<ModelCall> calls) =>
        [.. calls.SelectMany(TranscriptFormat.Line)];

    /// <summary>A sub-task's name is a class's, so it can be a file's; any other could lead elsewhere.</summary>
    private static string FileOf(string subTask) =>
        subTask.Length > 0 && subTask.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? $"{subTask}.cs"
            : throw new InputException("sub-task", $"name '{subTask}'", "letters and digits");
}
