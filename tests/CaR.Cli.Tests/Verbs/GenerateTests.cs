using CaR.Testing;

namespace CaR.Cli.Tests.Verbs;

/// <summary>The main job, replayed from the shipped recordings as a newcomer runs it.</summary>
public sealed class GenerateTests
{
    /// <summary>Every task that ships with a recording.</summary>
    public static TheoryData<string> Recorded => [.. Directory.GetDirectories(Path.Combine(Samples.Root, "environments"))
        .Where(d => File.Exists(Path.Combine(d, "recording.jsonl")))
        .Select(d => Path.GetFileName(d))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Recorded))]
    public void ReplaysToWhatIsPublished(string task)
    {
        using var folder = new TempFolder();
        var result = Car.Run("generate", Path.Combine(Samples.Root, "environments", task), "--out", folder.Root, "--json");
        var json = result.Json;
        var accepted = json.GetProperty("accepted").GetBoolean();
        Assert.Equal(accepted ? 0 : 3, result.Code);
        Assert.Equal("recorded", json.GetProperty("provider").GetString());
        Assert.Equal(0, json.GetProperty("prompts_changed").GetInt32());

        var made = json.GetProperty("folder").GetString()!;
        var shipped = Path.Combine(Samples.Root, "generated", task, Path.GetFileName(made));
        foreach (var file in Directory.GetFiles(made))
            Assert.Equal(Lasting(Path.Combine(shipped, Path.GetFileName(file))), Lasting(file));
    }

    [Fact]
    public void SaysThatAnswersAreReplayedAndWhereTheRewardLies()
    {
        using var folder = new TempFolder();
        var result = Car.Run("generate", "doorkey-8x8", "--out", folder.Root);
        Assert.Equal(0, result.Code);
        Assert.Contains("the model's answers are replayed from environments/doorkey-8x8/recording.jsonl; no model is asked", result.Output);
        Assert.Contains("ACCEPTED", result.Output);
        Assert.Contains(folder.Root, result.Output);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public void ChangesNothingTheSecondTime()
    {
        using var folder = new TempFolder();
        Car.Run("generate", "fourrooms", "--out", folder.Root);
        var first = Directory.GetFiles(folder.Root, "*", SearchOption.AllDirectories).ToDictionary(f => f, f => (File.GetLastWriteTimeUtc(f), File.ReadAllText(f)));
        Car.Run("generate", "fourrooms", "--out", folder.Root);
        Assert.Equal(first, Directory.GetFiles(folder.Root, "*", SearchOption.AllDirectories).ToDictionary(f => f, f => (File.GetLastWriteTimeUtc(f), File.ReadAllText(f))));
    }

    [Fact]
    public void NeedsAProviderWhereThereIsNoRecording()
    {
        using var home = Clone("fourrooms", withRecording: false);
        Car.RunIn(home.Root, "generate", "fourrooms").IsBadInput("--provider", "no recording", "openai, anthropic or folder");
    }

    [Fact]
    public void EndsWithTheProvidersCodeWhenTheRecordingStopsShort()
    {
        using var home = Clone("fourrooms", withRecording: true);
        var recording = Path.Combine(home.Root, "environments/fourrooms/recording.jsonl");
        File.WriteAllLines(recording, File.ReadLines(recording).Take(1).ToArray());
        var result = Car.RunIn(home.Root, "generate", "fourrooms");
        Assert.Equal(4, result.Code);
        Assert.Contains("the recording has no answer for", result.Error);
    }

    [Fact]
    public void SaysWhenPromptsHaveChangedSince()
    {
        using var home = Clone("fourrooms", withRecording: true);
        var recording = Path.Combine(home.Root, "environments/fourrooms/recording.jsonl");
        File.WriteAllText(recording, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(recording), "\"prompt_hash\":\"[0-9a-f]{8}", "\"prompt_hash\":\"00000000"));
        var result = Car.RunIn(home.Root, "generate", "fourrooms", "--out", home["out/x"]);
        Assert.Contains("have changed since", result.Output);
    }

    [Fact]
    public void AServerThatIsNotThereEndsInOneLine()
    {
        using var home = Clone("fourrooms", withRecording: false);
        var result = Car.RunIn(home.Root, "generate", "fourrooms", "--endpoint", "http://127.0.0.1:9", "--model", "none", "--max-calls", "1");
        Assert.Equal(4, result.Code);
        Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("--attempts", "0", "1 or more")]
    [InlineData("--candidates", "0", "1 … 16")]
    [InlineData("--pictures", "sound", "initial, goal, film")]
    [InlineData("--preset", "kind", "default, strict or paper")]
    [InlineData("--provider", "oracle", "openai, anthropic or folder")]
    [InlineData("--endpoint", "nowhere", "http")]
    public void RefusesWhatItCannotUse(string option, string value, string expected)
    {
        Car.Run("generate", "fourrooms", option, value).IsBadInput(value == "0" ? "0" : value, expected);
    }

    /// <summary>A home with one task of the clone.</summary>
    private static TempFolder Clone(string task, bool withRecording)
    {
        var home = new TempFolder();
        var from = Path.Combine(Samples.Root, "environments", task);
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            if (!withRecording && Path.GetFileName(file) == "recording.jsonl") continue;
            File.Copy(file, home[Path.Combine("environments", task, Path.GetRelativePath(from, file))]);
        }

        return home;
    }

    /// <summary>A file without the line that says when it was first stored.</summary>
    private static IEnumerable<string> Lasting(string file) => File.ReadLines(file).Where(line => !line.StartsWith("  \"created\":", StringComparison.Ordinal));
}
