using CaR.Library;
using CaR.Library.Numpy;
using CaR.Testing;

namespace CaR.Cli.Tests.Verbs;

/// <summary><c>car worlds</c>: the list, one world, and <c>check</c> on real recordings, whole and tampered with.</summary>
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
    public void ListsEveryWorldWithWhatItIs()
    {
        var worlds = Car.Run("worlds", "--json").Json.EnumerateArray().ToArray();
        Assert.True(worlds.Length > 50);
        Assert.Contains(worlds, w => w.GetProperty("name").GetString() == "push");
        Assert.All(worlds, w => Assert.True(w.GetProperty("max_steps").GetInt32() > 0 && w.GetProperty("width").GetInt32() > 0 && w.GetProperty("sub_tasks").GetArrayLength() > 0));
        var text = Car.Run("worlds");
        Assert.Equal((0, ""), (text.Code, text.Error));
        Assert.All(worlds, w => Assert.Contains(w.GetProperty("name").GetString()!, text.Output));
        Assert.DoesNotContain('\u001b', text.Output);
    }

    [Fact]
    public void WritesAPictureOfEveryWorldAndASheet()
    {
        var names = Car.Run("worlds", "--pictures", _folder.Root, "--json").Json.EnumerateArray().Select(w => w.GetProperty("name").GetString() + ".png");
        Assert.Equal(names.Append("worlds.png").Order(StringComparer.Ordinal), Directory.GetFiles(_folder.Root).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.Equal("64×64", $"{CaR.Library.Tasks.PictureFile.Load(_folder["doorkey-8x8.png"]).Size}");
    }

    [Fact]
    public void ShowsOneWorldWithItsMissionsAndSpaces()
    {
        var world = Car.Run("worlds", "gotodoor-5x5", "--tile", "32", "--json").Json;
        Assert.Equal(160, world.GetProperty("width").GetInt32());
        Assert.Equal(6, world.GetProperty("missions").GetArrayLength()); // a door of each colour
        Assert.Equal("Discrete(7)", world.GetProperty("action_space").GetString());
        Assert.Contains("image: Box(0, 255, (7, 7, 3))", Car.Run("worlds", "doorkey-7x7").Output);
    }

    [Theory]
    [InlineData("worlds gotodor-5x5", "gotodor-5x5", "gotodoor-5x5")]
    [InlineData("worlds doorkey-4x4", "size 4", "5..64")]
    [InlineData("worlds push --tile 8", "tile", "push")]
    [InlineData("worlds --tile 500", "--tile", "1 to 256")]
    [InlineData("worlds --pictures /dev/null/pictures", "--pictures", "/dev/null/pictures")]
    public void RefusesWhatItCannotShow(string arguments, string found, string expected) => Car.Run(arguments.Split(' ')).IsBadInput(found, expected);

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
