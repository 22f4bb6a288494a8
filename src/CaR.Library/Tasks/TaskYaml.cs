using System.Text.RegularExpressions;
using CaR.Library.Trajectories;
using CaR.Library.Yaml;
using YamlDotNet.Serialization;

namespace CaR.Library.Tasks;

/// <summary>task.yaml, in and out.</summary>
internal static partial class TaskYaml
{
    private static readonly TrajectoryKeys UsualKeys = new();

    /// <summary>Reads a definition.</summary>
    /// <exception cref="InputException">Something in it is missing, unknown or wrong.</exception>
    public static TaskDefinition Read(string path)
    {
        var map = YamlMap.Read(path);
        var pictures = map.Map("pictures");
        var trajectories = map.Map("trajectories");
        var success = map.Text("success");
        var definition = new TaskDefinition(
            map.Required("name"),
            map.Text("instruction"),
            pictures.List("initial"),
            pictures.List("goal"),
            trajectories.Required("expert"),
            trajectories.Required("random"),
            new(
                trajectories.Text("frames") ?? UsualKeys.Frames,
                trajectories.Text("rewards") ?? UsualKeys.Rewards,
                trajectories.Text("terminated") ?? UsualKeys.Terminated,
                trajectories.Text("mission") ?? UsualKeys.Mission),
            null,
            map.Text("source"));
        map.Finish();
        CheckName(path, definition.Name);
        return definition with { Success = success is null ? null : SuccessRule.Parse($"{path}, 'success'", success) };
    }

    /// <summary>Writes a definition.</summary>
    public static string Write(TaskDefinition task)
    {
        var trajectories = new Dictionary<string, object?> { ["expert"] = task.Expert, ["random"] = task.Random, ["frames"] = task.Keys.Frames };
        if (task.Keys.Rewards != UsualKeys.Rewards) trajectories["rewards"] = task.Keys.Rewards;
        if (task.Keys.Terminated != UsualKeys.Terminated) trajectories["terminated"] = task.Keys.Terminated;
        if (task.Keys.Mission != UsualKeys.Mission) trajectories["mission"] = task.Keys.Mission;
        var all = new Dictionary<string, object?>
        {
            ["name"] = task.Name,
            ["instruction"] = task.Instruction,
            ["pictures"] = new Dictionary<string, object?> { ["initial"] = task.Initial, ["goal"] = task.Goal },
            ["trajectories"] = trajectories,
            ["success"] = task.Success?.ToString(),
            ["source"] = task.Source,
        };
        return new SerializerBuilder().ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull).WithIndentedSequences()
            .WithNewLine("\n").Build().Serialize(all);
    }

    /// <summary>Holds a name to what can be a folder's on any system.</summary>
    public static void CheckName(string where, string name)
    {
        if (!NamePattern().IsMatch(name)) throw new InputException(where, $"name '{name}'", "lower-case letters, digits, '-' and '_', at most 64");
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9_-]{0,63}\z")]
    private static partial Regex NamePattern();
}
