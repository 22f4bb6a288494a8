using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CaR.Core.Authoring;
using CaR.Core.Compiling;

namespace CaR.Authoring.Answers;

/// <summary>A model's answer → the program of one sub-task.</summary>
public static partial class ProgramAnswer
{
    /// <summary>Reads an answer. Whatever is wrong with it is told in the program's problems.</summary>
    /// <param name="subTask">The sub-task's name, which the class must have.</param>
    /// <param name="answer">The model's whole message.</param>
    /// <param name="cutOff">Whether the token limit ended it.</param>
    public static ProgramSource Parse(string subTask, string answer, bool cutOff)
    {
        var (code, problem) = AnswerBlock.Find(answer, cutOff, subTask, "csharp", "cs", "c#");
        return code is null ? new(subTask, "", [problem!]) : new(subTask, code, Check(subTask, code));
    }

    private static ImmutableArray<Problem> Check(string subTask, string code)
    {
        var names = ProgramClass().Matches(code).Select(match => match.Groups["name"].Value).ToList();
        var expected = $"write one class: public sealed class {subTask} : RewardProgram";
        return names switch
        {
            [] => [AnswerProblem.Of(subTask, "found no class that derives from RewardProgram", expected)],
            [var name] when name == subTask => [],
            [var name] => [AnswerProblem.Of(subTask, $"found class {name}, expected {subTask}", expected)],
            _ => [AnswerProblem.Of(subTask, $"found {names.Count} classes that derive from RewardProgram ({string.Join(", ", names.Take(5))}), expected one", expected)],
        };
    }

    /// <summary>Linear in the length of the code, whatever a model writes.</summary>
    [GeneratedRegex(@"\bclass\s+(?<name>\w+)\s*:\s*(CaR\.Rewards\.)?RewardProgram\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ProgramClass();
}
