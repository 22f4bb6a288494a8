using CaR.Core.Tasks;
using CaR.Core.Trajectories;

namespace CaR.Core.Tests.Trajectories;

public sealed class TrajectorySetTests
{
    [Fact]
    public void DealsAQuarterForFeedbackAndTheRestForTheGate()
    {
        var (feedback, gate) = Set(20, 40).Deal();
        Assert.Equal((5, 10, 15, 30), (feedback.Expert.Length, feedback.Random.Length, gate.Expert.Length, gate.Random.Length));
        Assert.Empty(feedback.All.Select(t => t.Hash).Intersect(gate.All.Select(t => t.Hash)));
    }

    [Fact]
    public void DealsByContentWhateverTheOrderAndTheNames()
    {
        var set = Set(20, 8);
        var shuffled = new TrajectorySet([.. set.Expert.Reverse().Select(t => t with { Name = "x" + t.Name })], set.Random);
        Assert.Equal(set.Deal().Gate.Expert.Select(t => t.Hash), shuffled.Deal().Gate.Expert.Select(t => t.Hash));
    }

    [Fact]
    public void KeepsCopiesOfAnEpisodeOnOneSide()
    {
        var three = Enumerable.Range(0, 30).Select(i => Episode(TrajectoryKind.Expert, i % 3) with { Name = $"copy {i}" });
        var (feedback, gate) = new TrajectorySet([.. three], []).Deal();
        Assert.Equal((10, 20), (feedback.Expert.Length, gate.Expert.Length));
        Assert.Empty(feedback.All.Select(t => t.Hash).Intersect(gate.All.Select(t => t.Hash)));
    }

    [Fact]
    public void LeavesOutWhatWasSeen()
    {
        var set = Set(3, 3);
        var rest = set.Without(new HashSet<string> { set.Expert[1].Hash, set.Random[0].Hash });
        Assert.Equal((2, 2), (rest.Expert.Length, rest.Random.Length));
    }

    private static TrajectorySet Set(int experts, int randoms) => new(
        [.. Enumerable.Range(0, experts).Select(i => Episode(TrajectoryKind.Expert, i))],
        [.. Enumerable.Range(0, randoms).Select(i => Episode(TrajectoryKind.Random, i))]);

    private static Trajectory Episode(TrajectoryKind kind, int i) => new(
        $"{kind}/{i}", kind, ContentHash.Of($"{kind}{i}"), new MemoryFrames(new FrameSize(1, 1), new byte[6]), true, true, 1, null);
}
