using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Tasks;
using CaR.Rewards;

namespace CaR.Testing;

/// <summary>Builds compiled rewards out of functions.</summary>
public static class RewardDoubles
{
    /// <summary>A task of a size with nothing to look at.</summary>
    public static RewardTask Task(int width = 8, int height = 8, string? instruction = null) =>
        new("test", instruction, new FrameSize(width, height), [], [], []);

    /// <summary>A description with sub-tasks of these names; a name that ends in '!' is to be kept.</summary>
    public static TaskDescription Description(RewardTask task, params string[] names) =>
        new(task, "a test", [.. names.Select(n => new SubTask(n.TrimEnd('!'), "not yet", "done", n.EndsWith('!')))]);

    /// <summary>A reward whose sub-tasks are these functions, named A, B, C…</summary>
    public static CompiledReward Compiled(RewardTask task, params Func<Observation, double>[] programs) =>
        Compiled(Description(task, [.. programs.Select((_, i) => ((char)('A' + i)).ToString())]), programs);

    /// <summary>A reward for a description whose sub-tasks are these functions.</summary>
    public static CompiledReward Compiled(TaskDescription description, params Func<Observation, double>[] programs) => new(
        new RewardSource(description, [.. description.SubTasks.Select(s => new ProgramSource(s.Name, $"// {s.Name}"))]),
        "hash-of-the-test-reward",
        "1.0.0.0",
        "test",
        FuncHost.ImageOf(programs),
        [.. programs.Select(_ => System.Collections.Immutable.ImmutableArray<string>.Empty)]);

    /// <summary>A picture of one colour value: every byte the same.</summary>
    public static byte[] Picture(FrameSize size, byte value)
    {
        var rgb = new byte[size.Bytes];
        Array.Fill(rgb, value);
        return rgb;
    }
}
