using CaR.Environments.Checking;

namespace CaR.Environments.Tests.Checking;

/// <summary>Our worlds against every recorded step, view and picture of the real MiniGrid: no tolerance.</summary>
public sealed class ExactnessTests
{
    public static TheoryData<string> Tasks => [.. Directory.GetDirectories(Recordings.Root).Select(d => Path.GetFileName(d))];

    [Theory]
    [MemberData(nameof(Tasks))]
    public void EqualsMiniGrid(string task)
    {
        var check = new WorldCheck(task, Recordings.MaxSteps(task));
        foreach (var file in Recordings.Episodes(task)) check.Compare(NpzArrays.Read(file));
        var report = check.Report;
        Assert.Empty(report.Mismatches);
        Assert.Empty(report.Unchecked);
        // What the recording's own list says of its size: nothing was passed over.
        var episodes = Recordings.Meta(task).GetProperty("episodes");
        Assert.Equal(episodes.GetArrayLength(), report.Episodes);
        Assert.Equal(episodes.EnumerateArray().Sum(e => e.GetProperty("steps").GetInt32()), report.StepsCompared);
        Assert.Equal(report.StepsCompared + report.Episodes, report.Views);
        Assert.Equal(0, report.Pictures % report.Views);
        Assert.NotEqual(0, report.Pictures);
    }
}
