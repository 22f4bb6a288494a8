using CaR.Core.Compiling;

namespace CaR.Authoring.Answers;

/// <summary>Makes problems of the rule "answer": the model's message itself cannot be used.</summary>
internal static class AnswerProblem
{
    private const string Rule = "answer";

    /// <summary>A problem, placed in the block where a line is known.</summary>
    public static Problem Of(string? subTask, string message, string fix, int line = 0, int column = 0) =>
        new(subTask, Rule, line, column, message, fix);
}
