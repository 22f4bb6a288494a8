using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Rewards;

namespace CaR.Authoring.Answers;

/// <summary>What the JSON of a description has to hold. Lists everything that is wrong.</summary>
internal sealed partial class DescriptionSchema
{
    private const int MostSubTasks = 6;

    /// <summary>A sub-task's class must not hide a name of the language.</summary>
    private static readonly HashSet<string> s_taken = [.. typeof(RewardProgram).Assembly.GetExportedTypes().Select(type => type.Name)];

    private readonly HashSet<string> _names = [];

    /// <summary>What was found wrong.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>Reads what is there; good for nothing while there are problems.</summary>
    public (string Summary, ImmutableArray<SubTask> SubTasks) Read(JsonElement root)
    {
        if (root.ValueKind is not JsonValueKind.Object)
        {
            Report($"found {Kind(root)}, expected an object with summary and sub_tasks");
            return ("", []);
        }

        return (Text(root, "summary", "summary"), SubTasks(root));
    }

    private ImmutableArray<SubTask> SubTasks(JsonElement root)
    {
        if (!root.TryGetProperty("sub_tasks", out var list) || list.ValueKind is not JsonValueKind.Array)
        {
            Report($"sub_tasks: found {Kind(list)}, expected an array in the order in which they are reached");
            return [];
        }

        var count = list.GetArrayLength();
        if (count is < 1 or > MostSubTasks) Report($"sub_tasks: found {count}, expected 1 … {MostSubTasks}");
        return [.. list.EnumerateArray().Take(MostSubTasks).Select((element, i) => One(element, $"sub_tasks[{i}]"))];
    }

    private SubTask One(JsonElement element, string where)
    {
        if (element.ValueKind is not JsonValueKind.Object)
        {
            Report($"{where}: found {Kind(element)}, expected an object with name, before, done and keep");
            return new("", "", "");
        }

        var name = Text(element, "name", $"{where}.name");
        if (name.Length > 0) CheckName(name, $"{where}.name");
        return new(name, Text(element, "before", $"{where}.before"), Text(element, "done", $"{where}.done"), Keep(element, $"{where}.keep"));
    }

    private void CheckName(string name, string where)
    {
        if (!PascalCase().IsMatch(name)) Report($"{where}: found \"{Shorten(name)}\", expected a PascalCase name of up to 40 letters and digits");
        else if (s_taken.Contains(name)) Report($"{where}: found \"{name}\", which is a type of the language; expected another name");
        else if (!_names.Add(name)) Report($"{where}: found \"{name}\" again, expected each name once");
    }

    private string Text(JsonElement element, string property, string where)
    {
        if (element.TryGetProperty(property, out var value) && value.ValueKind is JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()))
            return value.GetString()!.Trim();
        Report($"{where}: found {Kind(value)}, expected a text");
        return "";
    }

    private bool Keep(JsonElement element, string where)
    {
        if (!element.TryGetProperty("keep", out var keep)) return false;
        if (keep.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) Report($"{where}: found {Kind(keep)}, expected true or false");
        return keep.ValueKind is JsonValueKind.True;
    }

    private void Report(string message) => Problems.Add(AnswerProblem.Of(null, message, ""));

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Undefined => "nothing",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => string.IsNullOrWhiteSpace(element.GetString()) ? "an empty text" : "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    [GeneratedRegex("^[A-Z][A-Za-z0-9]{0,39}$", RegexOptions.NonBacktracking)]
    private static partial Regex PascalCase();
}
