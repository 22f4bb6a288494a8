using CaR.Library;
using CaR.Library.Numpy;
using CaR.Testing;

namespace CaR.Cli.Tests.Verbs;

/// <summary><c>car worlds check</c> on real recordings, whole and tampered with.</summary>
public sealed class WorldsTests : IDisposable
{
    private const string Task = "MiniGrid-GoToDoor-5x5-v0";

    private readonly TempFolder _folder = new();

    private static string Recording =>
        Path.Combine(Samples.Shared ?? throw new DirectoryNotFoundException("the recordings of real environments are expected beside the clone, as ../shared"), "minigrid", Task);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AgreesWithTheRealOne()
    {
        var result = Car.Run("worlds", "check", Recording, "--json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        var report = Assert.Single(result.Json.EnumerateArray());
        Assert.Equal(Task, report.GetProperty("task").GetString());
        Assert.Equal((120, 485, 485), (Number("episodes"), Number("steps"), Number("steps_compared")));
        Assert.Equal((1210, 605), (Number("pictures"), Number("views")));
        Assert.Empty(report.GetProperty("mismatches").EnumerateArray());

        int Number(string name) => report.GetProperty(name).GetInt32();
    }

    [Fact]
    public void NamesWhatDiffersAndLeavesWithThree()
    {
        CopyEpisode(array => array.Name.Contains("'rewards'", StringComparison.Ordinal) ? array with { Bytes = array.Bytes.ToArray().Select(b => (byte)(b ^ 1)).ToArray() } : array);
        var result = Car.Run("worlds", "check", _folder.Root);
        Assert.Equal(3, result.Code);
        Assert.Contains("× reward differs, first in", result.Output);
        Assert.Contains("ep_000.npz", result.Output);
    }

    [Fact]
    public void AFolderWithoutRecordings() => Car.Run("worlds", "check", _folder.Root).IsBadInput(_folder.Root, "meta.json", "expected");

    [Fact]
    public void ARecordingWithoutEpisodes()
    {
        File.WriteAllText(_folder["meta.json"], "{}");
        Car.Run("worlds", "check", _folder.Root).IsBadInput(_folder.Root, "no episodes");
    }

    [Fact]
    public void ARecordingThatDoesNotNameItsWorld()
    {
        CopyEpisode(array => array);
        File.WriteAllText(_folder["meta.json"], """{ "task": 7 }""");
        Car.Run("worlds", "check", _folder.Root).IsBadInput("meta.json", "'task'");
    }

    [Fact]
    public void AWorldThatIsNotKnown()
    {
        CopyEpisode(array => array);
        File.WriteAllText(_folder["meta.json"], """{ "task": "MiniGrid-DoorQuay-5x5-v0", "max_steps": 10 }""");
        Car.Run("worlds", "check", _folder.Root).IsBadInput("MiniGrid-DoorQuay-5x5-v0", "MiniGrid-DoorKey-");
    }

    [Fact]
    public void AnEpisodeWithoutItsGrid()
    {
        CopyEpisode(array => array.Name.Contains("'grid'", StringComparison.Ordinal) ? null : array);
        Car.Run("worlds", "check", _folder.Root).IsBadInput("ep_000.npz", "'grid'");
    }

    [Fact]
    public void AnEpisodeWhoseArraysDoNotFit()
    {
        CopyEpisode(array => array.Name.Contains("'actions'", StringComparison.Ordinal) ? NpyArray.Of(array.Name, new sbyte[] { 9 }.AsSpan()) : array);
        Car.Run("worlds", "check", _folder.Root).IsBadInput("ep_000.npz", "'actions'", "expected");
    }

    [Fact]
    public void NothingToDo() => Car.Run("worlds").IsBadInput("worlds", "check DIR");

    /// <summary>One real episode, with its arrays changed or, where null, left out.</summary>
    private void CopyEpisode(Func<NpyArray, NpyArray?> change)
    {
        File.Copy(Path.Combine(Recording, "meta.json"), _folder["meta.json"]);
        using var from = NpzReader.Open(Path.Combine(Recording, "expert/ep_000.npz"));
        using var file = File.Create(_folder["expert/ep_000.npz"]);
        using var to = new NpzWriter(file);
        foreach (var key in from.Keys)
        {
            if (change(from.Read(key, Limits.SetMemory)) is { } array) to.Add(key, array);
        }
    }
}
