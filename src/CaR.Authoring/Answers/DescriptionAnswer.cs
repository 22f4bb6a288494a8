using System.Collections.Immutable;
using System.Text.Json;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Tasks;

namespace CaR.Authoring.Answers;

/// <summary>A model's answer → the description of a task.</summary>
public static class DescriptionAnswer
{
    private static readonly JsonDocumentOptions s_json = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads an answer.</summary>
    /// <param name="task">What was shown.</param>
    /// <param name="answer">The model's whole message.</param>
    /// <param name="cutOff">Whether the token limit ended it.</param>
    /// <returns>The description, or everything that is wrong with the answer.</returns>
    public static Outcome<TaskDescription> Parse(RewardTask task, string answer, bool cutOff)
    {
        var (text, problem) = AnswerBlock.Find(answer, cutOff, null, "json");
        if (text is null) return ImmutableArray.Create(problem!);
        try
        {
            using var json = JsonDocument.Parse(text, s_json);
            var schema = new DescriptionSchema();
            var (summary, subTasks) = schema.Read(json.RootElement);
            return schema.Problems.Count > 0 ? schema.Problems.ToImmutableArray() : new TaskDescription(task, summary, subTasks);
        }
        catch (JsonException e)
        {
            var (line, column) = ((int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            return ImmutableArray.Create(AnswerProblem.Of(null, $"the JSON is broken: {FirstSentence(e.Message)}", "write valid JSON", line, column));
        }
    }

    /// <summary>The parser's message without the position it adds, which counts from 0.</summary>
    private static string FirstSentence(string message) =>
        message.IndexOf(" LineNumber:", StringComparison.Ordinal) is var at && at > 0 ? message[..at] : message;
}
