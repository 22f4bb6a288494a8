using CaR.Core.Running;

namespace CaR.Sandbox.Tests.Workers;

/// <summary>Whatever happens to a worker is a value, costs the call it happened in, and no other.</summary>
[Collection(WorkerCollection.Name)]
public sealed class WorkerFaultTests
{
    [Theory]
    [InlineData("Hang", ProgramFaultKind.Deadline)]
    [InlineData("End", ProgramFaultKind.WorkerDied)]
    [InlineData("Abort", ProgramFaultKind.WorkerDied)]
    [InlineData("OverflowStack", ProgramFaultKind.WorkerDied)]
    [InlineData("FillHeap", ProgramFaultKind.WorkerDied)]
    [InlineData("FillNative", ProgramFaultKind.WorkerDied)]
    [InlineData("SayGarbage", ProgramFaultKind.Garbage)]
    [InlineData("SayTwice", ProgramFaultKind.Garbage)]
    [InlineData("AnswerInfinity", ProgramFaultKind.Garbage)]
    [InlineData("InventFault", ProgramFaultKind.Garbage)]
    public void CostsTheCallItHappenedIn(string name, ProgramFaultKind kind)
    {
        using var host = Faulty.Host();
        using var programs = host.Open(Faulty.Reward("Good", name));
        var answers = Faulty.Ask(programs, Faulty.Batch(100, bad: 70));
        for (var i = 0; i < answers.Length; i++)
        {
            if (i == 70 * 2 + 1) Assert.Equal((kind, double.NaN), (answers[i].Fault, answers[i].Progress));
            else Assert.Equal((ProgramFaultKind.None, i / 2, i % 2), (answers[i].Fault, answers[i].Progress, answers[i].Fuel));
        }

        // Three processes: the one that was lost, the one that was lost again when asked alone, and the one that went on.
        Assert.InRange(answers.Where(a => a.Answered).Select(a => a.Bytes).Distinct().Count(), 2, 3);
    }

    [Fact]
    public void ShowsNothingThatControlsATerminal() => Assert.Equal("\uFFFD[2Jgone\uFFFD", Faulty.Try("SayEscape").Message);
}
