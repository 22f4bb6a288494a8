using CaR.Core;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Tasks;
using CaR.Rewards;

namespace CaR.Testing;

/// <summary>Compiled rewards without a compiler.</summary>
public static class Compiled
{
    /// <summary>A reward of functions, one a sub-task.</summary>
    public static CompiledReward Reward(FrameSize size, params (string SubTask, Func<Observation, double> Progress)[] programs) =>
        Reward(size, [.. programs.Select(p => (p.SubTask, (RewardProgram)new FuncProgram(p.Progress)))]);

    /// <summary>A reward of programs, one a sub-task.</summary>
    public static CompiledReward Reward(FrameSize size, params (string SubTask, RewardProgram Program)[] programs)
    {
        var task = new RewardTask("test", null, size, [], [], []);
        var description = new TaskDescription(task, "a test", [.. programs.Select(p => new SubTask(p.SubTask, "not done", "done"))]);
        var source = new RewardSource(description, [.. programs.Select(p => new ProgramSource(p.SubTask, ""))]);
        var hash = ContentHash.Of(programs.Select(p => p.SubTask));
        return new(source, hash, "0", "0", [.. programs.Select(p => p.Program)], [.. programs.Select(_ => (System.Collections.Immutable.ImmutableArray<string>)[])]);
    }
}
