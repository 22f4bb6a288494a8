using CaR.Core.Compiling;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using CaR.Core.Verdicts;
using CaR.Rewards;
using CaR.Testing;

namespace CaR.Verification.Tests;

/// <summary>Verifies rewards for the corridor.</summary>
internal static class Verify
{
    public static RewardTask Task { get; } = RewardDoubles.Task(Corridor.Size.Width, Corridor.Size.Height);

    public static CompiledReward Reward(params (string SubTask, Func<Observation, double> Progress)[] programs) =>
        RewardDoubles.Compiled(RewardDoubles.Description(Task, [.. programs.Select(p => p.SubTask)]), [.. programs.Select(p => p.Progress)]);

    public static CompiledReward Corridor2(Func<Observation, double>? fetchKey = null, Func<Observation, double>? reachGoal = null) =>
        Reward(("FetchKey", fetchKey ?? Corridor.FetchKey), ("ReachGoal", reachGoal ?? Corridor.ReachGoal));

    public static Verdict With(VerificationOptions options, CompiledReward reward, TrajectorySet? set = null) =>
        new RewardVerifier(FuncHost.Instance, options).Verify(reward, set ?? Corridor.Set(), CancellationToken.None);

    public static Verdict Default(CompiledReward reward, TrajectorySet? set = null) => With(VerificationOptions.Default, reward, set);

    public static Finding Find(this Verdict verdict, string name, string? subTask = null) =>
        Assert.Single(verdict.Evidence.Findings, f => f.Name == name && f.SubTask == subTask);

    public static FailingCase[] Cases(this Verdict verdict, string name, string? subTask = null) =>
        [.. verdict.Evidence.Cases.Where(c => c.Finding == name && (subTask is null || c.SubTask == subTask))];
}
