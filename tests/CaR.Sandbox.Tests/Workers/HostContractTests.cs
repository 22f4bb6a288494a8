using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Core.Tasks;
using CaR.Rewards;
using CaR.Sandbox.Running;
using CaR.Sandbox.Workers;

namespace CaR.Sandbox.Tests.Workers;

/// <summary>A program's process makes no difference to what it answers: not to one bit.</summary>
[Collection(WorkerCollection.Name)]
public sealed class HostContractTests
{
    private static readonly FrameSize s_size = new(24, 16);

    /// <summary>What programs do: answer, use all that an observation has, and each fault that there is.</summary>
    private static readonly (string Name, string Body)[] s_programs =
    [
        ("Measures", "return o.Now.AbsDiff(o.Start, 9).Centroid.X / o.Now.Width + Math.Sqrt(o.Now.Mean.R);"),
        ("Reads", "return o.Instruction.Contains(\"key\") ? (o.Terminated ? 1 : 0.5) : double.NaN;"),
        ("Counts", "return new List<int> { o.Now[0, 0].R, o.Now[5, 5].G, 3 }.Where(x => x > 2).OrderBy(x => x).Select(x => x / 7.0).Sum();"),
        ("Throws", "int[] three = [1, 2, 3]; return three[o.Now[1, 1].R % 4];"),
        ("Burns", "double sum = 0; for (int i = 0; i < o.Now[1, 1].R * 1000000; i++) sum += Math.Sqrt(i); return sum > 1 ? 1 : 0;"),
        ("Takes", "int[] all = new int[o.Now[1, 1].R * 1000000]; return all.Length > 5 ? 1 : 0;"),
        ("Infinite", "return 1.0 / (o.Now[1, 1].R % 2);"),
    ];

    [Fact]
    public void BothHostsAnswerABatchWithTheSameBits()
    {
        var reward = Reward();
        using var host = new WorkerHost(new WorkerOptions());
        using var there = host.Open(reward, IRewardHost.NoFaultLimit);
        using var here = new InProcessHost().Open(reward, IRewardHost.NoFaultLimit);
        Same(Faulty.Ask(here, Batch(150)), Faulty.Ask(there, Batch(150)));
    }

    [Fact]
    public void BothHostsDisableAProgramAtTheSameFault()
    {
        var reward = Reward();
        using var host = new WorkerHost(new WorkerOptions());
        using var there = host.Open(reward);
        using var here = new InProcessHost().Open(reward);
        Same(Faulty.Ask(here, Batch(100)), Faulty.Ask(there, Batch(100)));
    }

    [Fact]
    public void AskingOneByOneIsTheSameAsABatch()
    {
        var reward = Reward();
        using var host = new WorkerHost(new WorkerOptions());
        using var there = host.Open(reward, IRewardHost.NoFaultLimit);
        using var here = new InProcessHost().Open(reward, IRewardHost.NoFaultLimit);
        var batch = Batch(12);
        var observation = new Observation(s_size.NewFrame(), s_size.NewFrame(), batch.Instruction);
        observation.Start.Load(batch.Start.Span);
        for (var frame = 0; frame < batch.Count; frame++)
        {
            observation.Now.Load(batch[frame].Span);
            observation.Terminated = frame == batch.Count - 1;
            var one = Enumerable.Range(0, there.Count).Select(i => there.Ask(i, observation)).ToArray();
            var other = Enumerable.Range(0, here.Count).Select(i => here.Ask(i, observation)).ToArray();
            Same(other, one);
        }

        Same(Faulty.Ask(here, batch), Faulty.Ask(there, batch));
    }

    private static void Same(ProgramAnswer[] here, ProgramAnswer[] there)
    {
        Assert.Equal(here.Select(a => BitConverter.DoubleToInt64Bits(a.Progress)), there.Select(a => BitConverter.DoubleToInt64Bits(a.Progress)));
        Assert.Equal(here.Select(a => (a.Fault, a.Fuel, a.Bytes, a.Message)), there.Select(a => (a.Fault, a.Fuel, a.Bytes, a.Message)));
        Assert.Contains(here, a => a.Answered);
        Assert.Contains(here, a => !a.Answered);
    }

    private static FrameBatch Batch(int count)
    {
        var random = new Random(5);
        var pixels = new byte[(count + 1) * s_size.Bytes];
        random.NextBytes(pixels);
        return new(s_size, pixels.AsMemory(0, s_size.Bytes), pixels.AsMemory(s_size.Bytes), "fetch the key", true);
    }

    private static CompiledReward Reward()
    {
        var source = Rewards.Source([.. s_programs.Select(p => new ProgramSource(p.Name, Rewards.Program(p.Body).Replace(Rewards.Name, p.Name)))]);
        var outcome = new RewardCompiler().Compile(source, CancellationToken.None);
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Problems));
        return outcome.Value;
    }
}
