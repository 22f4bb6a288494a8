using CaR.Library.Numpy;
using CaR.Testing;

namespace CaR.Cli.Tests.Verbs;

/// <summary><c>car record</c>: what it writes, that the rules agree with it, and what it refuses.</summary>
public sealed class RecordTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Out => Path.Combine(_folder.Root, "rec");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WritesTheLayoutOfTrajectories()
    {
        var meta = Record("doorkey-5x5", "--expert", "3", "--random", "2", "--mixed", "2", "--random-steps", "9", "--seed", "40", "--json").Json.GetProperty("recording");
        Assert.Equal([40, 41, 42, 1040, 1041, 2040, 2041], meta.GetProperty("episodes").EnumerateArray().Select(e => e.GetProperty("seed").GetInt32()));
        Assert.Equal(["key", "open_door", "through_door", "reach_goal"], meta.GetProperty("subtasks").EnumerateArray().Select(s => s.GetString()!));
        Assert.Equal("3/3", meta.GetProperty("success").GetProperty("expert").GetString());
        Assert.Equal(["expert", "meta.json", "mixed", "random"], Directory.GetFileSystemEntries(Out).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

        using var random = NpzReader.Open(Path.Combine(Out, "random/ep_001.npz"));
        Assert.Equal<string>(["actions", "frames", "mission", "rewards", "stage", "success", "terminated", "truncated"], random.Keys);
        Assert.Equal("|u1 (10, 40, 40, 3)", random.Read("frames").Describe());
        Assert.Equal(("|i1 (9)", "<f4 (9)", "|b1 (9)"), (random.Read("actions").Describe(), random.Read("rewards").Describe(), random.Read("truncated").Describe()));
        Assert.Equal(("|b1 ()", "|i1 (10)"), (random.Read("success").Describe(), random.Read("stage").Describe()));
        // Cut by the recorder: by the world's rules the episode would go on.
        Assert.All(random.Read("terminated").ToNumbers().Concat(random.Read("truncated").ToNumbers()), flag => Assert.Equal(0, flag));

        using var expert = NpzReader.Open(Path.Combine(Out, "expert/ep_000.npz"));
        Assert.Equal((1, 1, 4), (expert.Read("success").ToNumbers()[0], expert.Read("terminated").ToNumbers()[^1], expert.Read("stage").ToNumbers()[^1]));
    }

    [Fact]
    public void TheSameSeedMakesTheSameBytes()
    {
        string[] what = ["push", "--expert", "2", "--random", "2", "--mixed", "1", "--seed", "7"];
        Record(what);
        Assert.Equal(0, Car.Run(["record", .. what, "--out", _folder["again"]]).Code);
        foreach (var file in Directory.GetFiles(Out, "*", SearchOption.AllDirectories))
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(file.Replace(Out, _folder["again"])));
        using var archive = NpzReader.Open(Path.Combine(Out, "random/ep_000.npz"));
        Assert.Equal("<f4 (50, 3)", archive.Read("actions").Describe());
    }

    [Theory]
    [InlineData("doorkey-6x6", "--expert")]
    [InlineData("lavagap-s5", "--random")]
    [InlineData("fetch-5x5-n2", "--mixed")]
    [InlineData("fourrooms", "--expert")]
    public void OurOwnRecordingsAgreeWithTheRules(string world, string kind)
    {
        Record(world, kind, "4", "--checkable", "--tile", "5");
        var result = Car.Run("worlds", "check", Out, "--json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        var report = Assert.Single(result.Json.EnumerateArray());
        Assert.Equal(4, report.GetProperty("episodes").GetInt32());
        Assert.Equal(report.GetProperty("steps").GetInt32(), report.GetProperty("steps_compared").GetInt32());
        Assert.Equal(2 * report.GetProperty("views").GetInt32(), report.GetProperty("pictures").GetInt32());
        Assert.Empty(report.GetProperty("mismatches").EnumerateArray());
    }

    [Fact]
    public void PlainPicturesAreOtherPictures()
    {
        Record("empty-5x5", "--random", "1", "--random-steps", "2");
        Assert.Equal(0, Car.Run("record", "empty-5x5", "--random", "1", "--random-steps", "2", "--plain", "--out", _folder["plain"]).Code);
        using NpzReader usual = NpzReader.Open(Path.Combine(Out, "random/ep_000.npz")), plain = NpzReader.Open(_folder["plain/random/ep_000.npz"]);
        Assert.NotEqual(usual.Read("frames").Bytes.ToArray(), plain.Read("frames").Bytes.ToArray());
        Assert.Equal(usual.Read("actions").Bytes.ToArray(), plain.Read("actions").Bytes.ToArray());
    }

    [Fact]
    public void WhatIsThereStays()
    {
        File.WriteAllText(_folder["rec/expert/ep_000.npz"], "mine");
        Refused("doorkey-5x5", "--random", "1").IsBadInput("rec", "exists already");
        Assert.Equal("mine", File.ReadAllText(_folder["rec/expert/ep_000.npz"]));
        Assert.Single(Directory.GetFiles(_folder.Root, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("doorquay-5x5 --random 1", "doorquay-5x5", "doorkey-5x5")]
    [InlineData("doorkey-3x3 --random 1", "doorkey-3x3", "5..64")]
    [InlineData("doorkey-5x5 --random -1", "--random", "0 to 1000")]
    [InlineData("doorkey-5x5 --expert 1001", "--expert", "0 to 1000")]
    [InlineData("doorkey-5x5 --random 1 --seed later", "--seed", "later")]
    [InlineData("doorkey-5x5 --random 1 --seed -4", "--seed", "0 to 2147483647")]
    [InlineData("doorkey-5x5 --random 1 --tile 0", "--tile", "1 to 256")]
    [InlineData("doorkey-5x5 --random 1 --random-steps 0", "--random-steps", "1 to")]
    [InlineData("doorkey-5x5", "nothing to record", "--expert, --random or --mixed")]
    [InlineData("doorkey-5x5 --random 1 --checkable --plain", "--checkable", "--plain")]
    [InlineData("push --random 1 --checkable", "--checkable", "push")]
    [InlineData("push --random 1 --tile 8", "tile", "push")]
    [InlineData("push --random 1 --plain", "--plain", "push")]
    public void RefusesWhatItCannotUse(string arguments, string found, string expected)
    {
        Refused(arguments.Split(' ')).IsBadInput(found, expected);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public void NeedsAFolder() => Car.Run("record", "doorkey-5x5", "--random", "1").IsBadInput("--out");

    [Fact]
    public void APlaceThatCannotBeWritten() => Car.Run("record", "doorkey-5x5", "--random", "1", "--out", "/dev/null/rec").IsBadInput("/dev/null/rec");

    private Car.Result Record(params string[] arguments)
    {
        var result = Refused(arguments);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return result;
    }

    private Car.Result Refused(params string[] arguments) => Car.Run(["record", .. arguments, "--out", Out]);
}
