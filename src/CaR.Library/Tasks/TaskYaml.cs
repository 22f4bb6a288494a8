using System.Text.RegularExpressions;
using CaR.Library.Trajectories;
using CaR.Library.Yaml;
using YamlDotNet.Serialization;

namespace CaR.Library.Tasks;

/// <summary>task.yaml, in and out.</summary>
internal static partial class TaskYaml
{
    private const string BesideWorld = "stands beside 'world', expected one of both";
    private const string WithoutWorld = "stands without 'world'";

    private static readonly TrajectoryKeys UsualKeys = new();

    /// <summary>A recorded world says itself whether its goal was reached.</summary>
    private static readonly SuccessRule s_worldsWord = new("success", false, false, 0);

    /// <summary>Reads a definition.</summary>
    /// <exception cref="InputException">Something in it is missing, unknown or wrong.</exception>
    public static TaskDefinition Read(string path)
    {
        var map = YamlMap.Read(path);
        var pictures = map.Map("pictures");
        var trajectories = map.Map("trajectories");
        var success = map.Text("success");
        var world = ReadWorld(map);
        var definition = new TaskDefinition(
            map.Required("name"),
            map.Text("instruction"),
            pictures.List("initial"),
            pictures.List("goal"),
            Folder("expert"),
            Folder("random"),
            new(
                trajectories.Text("frames") ?? UsualKeys.Frames,
                trajectories.Text("rewards") ?? UsualKeys.Rewards,
                trajectories.Text("terminated") ?? UsualKeys.Terminated,
                trajectories.Text("mission") ?? UsualKeys.Mission),
            world is null ? null : s_worldsWord,
            map.Text("source"))
        { World = world };
        map.Finish();
        CheckName(path, definition.Name);
        return success is null ? definition : definition with { Success = SuccessRule.Parse($"{path}, 'success'", success) };

        string Folder(string key) => world is null ? trajectories.Required(key) : trajectories.Text(key) ?? "";
    }

    /// <summary>Writes a definition.</summary>
    public static string Write(TaskDefinition task)
    {
        var all = new Dictionary<string, object?>
        {
            ["name"] = task.Name,
            ["instruction"] = task.Instruction,
            ["world"] = task.World?.Name,
            ["seed"] = task.World?.Seed,
            ["expert"] = task.World?.Expert,
            ["random"] = task.World?.Random,
            ["tile"] = task.World?.Tile,
            ["pictures"] = task.Initial.IsEmpty ? null : new Dictionary<string, object?> { ["initial"] = task.Initial, ["goal"] = task.Goal },
            ["trajectories"] = task.World is null ? Trajectories(task) : null,
            ["success"] = task.World is not null && task.Success == s_worldsWord ? null : task.Success?.ToString(),
            ["source"] = task.Source,
        };
        return new SerializerBuilder().WithIndentedSequences().WithNewLine("\n").Build().Serialize(all.Where(entry => entry.Value is not null).ToDictionary());
    }

    private static Dictionary<string, object?> Trajectories(TaskDefinition task)
    {
        var trajectories = new Dictionary<string, object?> { ["expert"] = task.Expert, ["random"] = task.Random, ["frames"] = task.Keys.Frames };
        if (task.Keys.Rewards != UsualKeys.Rewards) trajectories["rewards"] = task.Keys.Rewards;
        if (task.Keys.Terminated != UsualKeys.Terminated) trajectories["terminated"] = task.Keys.Terminated;
        if (task.Keys.Mission != UsualKeys.Mission) trajectories["mission"] = task.Keys.Mission;
        return trajectories;
    }

    private static WorldSource? ReadWorld(YamlMap map)
    {
        var usual = new WorldSource(map.Text("world") ?? "");
        var (seed, expert, random, tile) = (
            map.Number("seed", 0, int.MaxValue), map.Number("expert", 0, WorldSource.MostEpisodes),
            map.Number("random", 0, WorldSource.MostEpisodes), map.Number("tile", 1, WorldSource.LargestTile));
        if (usual.Name.Length > 0)
        {
            map.Forbid("trajectories", BesideWorld);
            return usual with { Seed = seed ?? usual.Seed, Expert = expert ?? usual.Expert, Random = random ?? usual.Random, Tile = tile };
        }

        foreach (var key in new[] { "seed", "expert", "random", "tile" }) map.Forbid(key, WithoutWorld);
        return null;
    }

    /// <summary>Holds a name to what can be a folder's on any system.</summary>
    public static void CheckName(string where, string name)
    {
        if (!NamePattern().IsMatch(name)) throw new InputException(where, $"name '{name}'", "lower-case letters, digits, '-' and '_', at most 64");
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9_-]{0,63}\z")]
    private static partial Regex NamePattern();
}
