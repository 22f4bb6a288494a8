using System.Collections.Immutable;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Tasks;

namespace CaR.Authoring.Prompts;

/// <summary>What is filled into prompts, as texts and pictures.</summary>
internal static class PromptParts
{
    private const int MostMissions = 5;

    /// <summary>The goal in words: the task's instruction, and the missions of the demonstrations where episodes have their own.</summary>
    public static IReadOnlyList<object> Instruction(RewardTask task)
    {
        var missions = task.Demonstrations.Select(t => t.Mission).OfType<string>().Where(m => m.Length > 0)
            .Distinct().Order(StringComparer.Ordinal).Take(MostMissions).ToList();
        var text = task.Instruction ?? "(none given)";
        return [missions.Count == 0 ? text : $"{text}\nMission texts of some episodes: {string.Join(" · ", missions.Select(m => $"\"{m}\""))}"];
    }

    /// <summary>All sub-tasks, numbered, one of them marked.</summary>
    public static IReadOnlyList<object> SubTasks(ImmutableArray<SubTask> subTasks, int marked) =>
        [string.Join('\n', subTasks.Select((subTask, i) => Line(subTask, i, i == marked)))];

    /// <summary>Problems as a list.</summary>
    public static string List(IEnumerable<Problem> problems) => string.Join('\n', problems.Select(problem => $"* {problem}"));

    private static string Line(SubTask subTask, int index, bool marked) =>
        $"{index + 1}. {subTask.Name}{(marked ? "  ← THIS ONE" : "")}{(subTask.Keep ? " (keep: must stay recognisable on every later picture)" : "")}\n"
        + $"   before: {subTask.Before}\n"
        + $"   done: {subTask.Done}";
}
