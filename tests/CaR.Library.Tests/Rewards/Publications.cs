using System.Collections.Immutable;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Publishing;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using CaR.Core.Verdicts;

namespace CaR.Library.Tests.Rewards;

/// <summary>Publications to keep, accepted or rejected.</summary>
internal static class Publications
{
    public static Publication Of(string task = "corridor", string code = "// PickUpKey", bool accepted = true)
    {
        var picture = Recorded.Picture(1, 1);
        var described = new TaskDescription(
            new RewardTask(task, "fetch the \"key\" & go <on>", Recorded.Size, [picture], [picture, Recorded.Picture(1, 2)], []),
            "The agent fetches the key.",
            [new("PickUpKey", "a key lies there", "no key is left", true), new("ReachGoal", "goal ahead", "on the goal")]);
        var source = new RewardSource(described, [new("PickUpKey", code), new("ReachGoal", "// ReachGoal: größer\n")]);
        var hash = ContentHash.Of(task, code);
        var program = new CompiledReward(
            source, hash, "1.0.0", "5.12.0", GuardedImage.Of([1, 2, 3], ["PickUpKey", "ReachGoal"]), [["Frame.InRange", "Mask.Centroid"], []]);
        var calls = ImmutableArray.Create(
            new ModelCall("describe", null, 1, 1, "p1", "model-a", 100, 10, "stop", "{\n \"ü\": 1}"),
            new ModelCall("write", "PickUpKey", 1, 2, "p2", "model-b", null, 20, "length", "```csharp"));
        return new(program, Verdict.On(Evidence(hash, accepted)), ["f1", "f2"], calls);
    }

    private static Evidence Evidence(string hash, bool accepted) => new(
        hash,
        "default",
        ImmutableSortedDictionary<string, double>.Empty.Add("expert completion", 0.9).Add("alpha", 1.0 / 3),
        ["t1", "t2"],
        [
            new("expert completion", null, 0.1 + 0.2, 18, 20, 0.8, null, 0.75, accepted ? FindingOutcome.Passed : FindingOutcome.Failed, "18 of 20."),
            new("lag", "ReachGoal", double.NaN, null, null, null, double.PositiveInfinity, null, FindingOutcome.Reported, "Nothing to measure."),
        ],
        [new("PickUpKey", "expert completion", "expert/ep_001", "t1", 7, "NaN", "1: the key is gone")])
    {
        Counterfactuals = [new("reversed", false, 3, 1, 2, -0.5, FindingOutcome.Reported, "told only", "too short")],
        Invariances = [new("noise", 4, 40, 0.5, 0.1, 1, 0, "expert/ep_001", "t1", 7, "a little"), new("scale", 0, 0, 0, 0, 0, 0, null, null, null, "not tried")],
        Exploits = [Exploit],
    };

    /// <summary>Two steps of two actions each, on pictures of its own.</summary>
    public static Exploit Exploit { get; } = new(
        "exploit: cycle",
        "shaped",
        new(
            "exploit/1", TrajectoryKind.Random, Films(3).Hash, new MemoryFrames(Recorded.Size, Films(3).Pixels), false, false, null, "fetch a key"),
        [0, 1, 2, 3],
        [0.5, -0.25],
        0.25,
        "going round is paid");

    private static (byte[] Pixels, string Hash) Films(int frames)
    {
        byte[] pixels = [.. Enumerable.Range(0, frames).SelectMany(i => Recorded.Picture(7, i).Rgb24.ToArray())];
        return (pixels, ContentHash.Of([.. BitConverter.GetBytes(Recorded.Size.Width), .. BitConverter.GetBytes(Recorded.Size.Height), .. pixels]));
    }
}
