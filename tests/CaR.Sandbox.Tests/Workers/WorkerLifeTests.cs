using System.Diagnostics;
using System.Globalization;
using CaR.Core;
using CaR.Core.Running;
using CaR.Sandbox.Worker.Protocol;
using CaR.Sandbox.Workers;

namespace CaR.Sandbox.Tests.Workers;

/// <summary>Workers come and go, and nothing of them stays.</summary>
[Collection(WorkerCollection.Name)]
public sealed class WorkerLifeTests
{
    [Fact]
    public void LeaksNothingOverFiveHundredKills()
    {
        using var host = Faulty.Host();
        var reward = Faulty.Reward("Good");
        var batch = Faulty.Batch(3);
        Kill(host, reward, batch, 20);
        var before = Resources.Now();
        Kill(host, reward, batch, 500);
        var after = Resources.Now();
        Assert.True(after.Descriptors <= before.Descriptors + 4, $"{before} → {after}");
        Assert.True(after.Children <= before.Children + 1, $"{before} → {after}");
        Assert.Equal(0, after.Zombies);
        Assert.True(after.Threads <= before.Threads + 8, $"{before} → {after}");
    }

    [Fact]
    public void LeavesNoProcessBehindWhenDisposed()
    {
        var before = Resources.Now();
        using (var host = Faulty.Host())
        using (host.Open(Faulty.Reward("Good")))
            host.Warm();
        Assert.Equal((before.Children, before.Zombies), (Resources.Now().Children, Resources.Now().Zombies));
    }

    [Fact]
    public async Task KilledAnywhereInABatchCostsOneAnswer()
    {
        using var host = Faulty.Host();
        using var programs = (WorkerPrograms)host.Open(Faulty.Reward("Good", "Good"), IRewardHost.NoFaultLimit);
        var batch = Faulty.Batch(200);
        for (var round = 0; round < 20; round++)
        {
            using var victim = Process.GetProcessById(Alive(programs));
            var killer = Task.Delay(TimeSpan.FromMicroseconds(150 * round)).ContinueWith(_ => victim.Kill());
            var answers = Faulty.Ask(programs, batch);
            await killer;
            for (var i = 0; i < answers.Length; i++)
                Assert.True(answers[i] is { Fault: ProgramFaultKind.WorkerDied } || (answers[i].Progress, answers[i].Fuel) == (i / 2, i % 2), $"{i}: {answers[i]}");
            Assert.InRange(answers.Count(a => !a.Answered), 0, 1);
        }
    }

    [Fact]
    public void DisablesAProgramAfterThreeFaultsOverAllItsWorkers()
    {
        using var host = Faulty.Host();
        using var programs = host.Open(Faulty.Reward("Good", "End"));
        var answers = Faulty.Ask(programs, Faulty.Batch(10, bad: [2, 4, 6, 8]));
        Assert.Equal([4, 8, 12], Enumerable.Range(0, 10).Where(f => answers[2 * f + 1].Fault is ProgramFaultKind.WorkerDied).Select(f => 2 * f));
        Assert.All(Enumerable.Range(0, 10), f => Assert.True(answers[2 * f].Answered));
    }

    [Fact]
    public async Task TwoHostsAtOnceDoNotDisturbEachOther()
    {
        using var good = Faulty.Host();
        using var bad = Faulty.Host();
        var disturbance = Task.Run(() =>
        {
            using var programs = bad.Open(Faulty.Reward("Hang"));
            return Faulty.Ask(programs, Faulty.Batch(50, bad: [10, 20]));
        });
        using var undisturbed = good.Open(Faulty.Reward("Good"));
        do Assert.All(Faulty.Ask(undisturbed, Faulty.Batch(100)).Index(), a => Assert.Equal(a.Index, a.Item.Progress));
        while (!disturbance.IsCompleted);
        Assert.Equal(2, (await disturbance).Count(a => a.Fault is ProgramFaultKind.Deadline));
    }

    [Fact]
    public async Task EndsWithItsParentEvenWhereTheInputStaysOpen()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var parent = Start("sh", "-c", "exec 3<&0; \"$0\" \"$1\" $$ 0 <&3 & wait", WorkerCommand.Dotnet, WorkerCommand.Beside("CaR.Sandbox.FaultyWorker.dll"));
        var ready = new byte[Header.Size + ReadyMessage.Size];
        await parent.StandardOutput.BaseStream.ReadExactlyAsync(ready);
        parent.Kill();
        Assert.Equal(0, await parent.StandardOutput.BaseStream.ReadAsync(ready));
    }

    [Fact]
    public async Task EndsWhereTheInputDoes()
    {
        using var worker = Start(WorkerCommand.Dotnet, WorkerCommand.Beside("CaR.Sandbox.FaultyWorker.dll"), Environment.ProcessId.ToString(CultureInfo.InvariantCulture), "0");
        worker.StandardInput.Close();
        await worker.WaitForExitAsync();
        Assert.Equal(0, worker.ExitCode);
    }

    [Theory]
    [InlineData("Refuse", "refused")]
    [InlineData("EndOnOpen", "ended while it loaded")]
    public void RefusesAnImageByNameOfItsReward(string name, string message)
    {
        using var host = Faulty.Host();
        var reward = Faulty.Reward(name);
        Assert.Matches($"^reward {ContentHash.Short(reward.Hash)}: .*{message}", Assert.Throws<InputException>(() => host.Open(reward)).Message);
    }

    [Fact]
    public void SaysWhyWorkersDoNotStart()
    {
        using var host = new WorkerHost(new WorkerCommand(WorkerCommand.Beside("NoSuchWorker.dll"), Faulty.Options));
        Assert.Contains("NoSuchWorker.dll", Assert.Throws<InputException>(() => host.Open(Faulty.Reward("Good"))).Message);
    }

    private static void Kill(WorkerHost host, Core.Compiling.CompiledReward reward, FrameBatch batch, int times)
    {
        using var programs = (WorkerPrograms)host.Open(reward, IRewardHost.NoFaultLimit);
        for (var i = 0; i < times; i++)
        {
            Process.GetProcessById(programs.ProcessId).Kill();
            var answers = Faulty.Ask(programs, batch);
            Assert.Equal((ProgramFaultKind.WorkerDied, 1.0, 2.0), (answers[0].Fault, answers[1].Progress, answers[2].Progress));
        }
    }

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    /// <summary>The id of a worker that runs: the one before may have been killed after its last answer.</summary>
    private static int Alive(WorkerPrograms programs)
    {
        while (!Faulty.Ask(programs, Faulty.Batch(1)).All(a => a.Answered)) { }
        return programs.ProcessId;
    }
}
