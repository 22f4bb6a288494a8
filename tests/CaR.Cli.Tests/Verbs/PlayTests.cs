using CaR.Testing;

namespace CaR.Cli.Tests.Verbs;

/// <summary><c>car play</c> without a terminal: an action a line.</summary>
public sealed class PlayTests
{
    [Fact]
    public void ActionsAndKeysMeanTheSame()
    {
        var words = Play("right\nforward\npickup\ntoggle\n", "doorkey-5x5");
        Assert.Equal(words.Output, Play("right\nup\np\nT\n", "doorkey-5x5").Output);
        Assert.Contains("use the key to open the door and then get to the goal", words.Output);
        Assert.Equal(["0", "1", "2", "3", "4"], words.Output.Split('\n')[2..7].Select(line => line.Trim().Split(' ')[0]));
    }

    [Fact]
    public void AnEpisodeEndsAndBeginsAgain()
    {
        // The agent begins in the corner, looking along the wall; the goal is in the opposite one.
        var steps = Play("forward\nforward\nright\nforward\nforward\nrestart\nleft\nnext\nquit\nleft\n", "empty-5x5", "--json").Json.GetProperty("steps").EnumerateArray().ToArray();
        Assert.Equal([0, 1, 2, 3, 4, 5, 0, 1, 0], steps.Select(s => s.GetProperty("step").GetInt32()));
        Assert.True(steps[5].GetProperty("terminated").GetBoolean() && steps[5].GetProperty("succeeded").GetBoolean());
        Assert.Equal(1 - 0.9 * 5 / 100, steps[5].GetProperty("world_reward").GetDouble(), 9);
    }

    [Fact]
    public void ARewardPaysEveryStep()
    {
        var steps = Play("forward\nright\n", "doorkey-8x8", "--reward", "doorkey-8x8", "--json").Json.GetProperty("steps").EnumerateArray().ToArray();
        Assert.Equal(System.Text.Json.JsonValueKind.Null, steps[0].GetProperty("reward").GetProperty("reward").ValueKind);
        var paid = steps.Skip(1).Sum(s => s.GetProperty("reward").GetProperty("reward").GetDouble());
        Assert.Equal(paid, steps[^1].GetProperty("return").GetDouble(), 9);
        Assert.Contains("1 PickUpKey", Play("forward\n", "doorkey-8x8", "--reward", "generated/doorkey-8x8/").Output);
    }

    [Fact]
    public void AVectorIsAKeyOrItsNumbers()
    {
        var steps = Play("up\n0 1 0\nu\n0.5 -0.5 0\n", "push", "--json").Json.GetProperty("steps").EnumerateArray().ToArray();
        Assert.Equal(["+y", "0 1 0", "+z", "0.5 -0.5 0"], steps.Skip(1).Select(s => s.GetProperty("action").GetString()!));
    }

    [Theory]
    [InlineData("left\njump\n", "empty-5x5", "line 2", "forward")]
    [InlineData("2 0 0\n", "push", "line 1", "Box(-1, 1")]
    [InlineData("0 0\n", "push", "line 1", "3 numbers")]
    [InlineData("forward\nforward\nright\nforward\nforward\nforward\n", "empty-5x5", "line 6", "after the episode's end")]
    [InlineData("", "emptyish", "emptyish", "empty-")]
    [InlineData("", "empty-5x5 --seed x", "--seed", "whole number")]
    [InlineData("", "doorkey-5x5 --reward doorkey-8x8", "64×64", "40×40")]
    [InlineData("", "doorkey-5x5 --reward nothing-like-it", "nothing-like-it", "expected")]
    [InlineData("", "push --tile 4", "tile", "push")]
    public void RefusesWhatItCannotDo(string input, string arguments, string found, string expected) =>
        Car.RunWith(input, ["play", .. arguments.Split(' ')]).IsBadInput(found, expected);

    [Fact]
    public void ARejectedRewardHasToBeAllowed()
    {
        using var home = new TempFolder();
        var rejected = Reject(home);
        Car.RunWith("", "play", "doorkey-8x8", "--reward", rejected).IsBadInput("rejected", "--allow-rejected");
        Assert.Equal(0, Car.RunWith("left\n", "play", "doorkey-8x8", "--reward", rejected, "--allow-rejected").Code);
    }

    /// <summary>A copy of a published reward whose verdict is the opposite.</summary>
    private static string Reject(TempFolder home)
    {
        var from = Directory.GetDirectories(Path.Combine(Samples.Root, "generated/doorkey-8x8"))[0];
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, home[Path.Combine("reward", Path.GetFileName(file))]);
        var json = home["reward/reward.json"];
        File.WriteAllText(json, File.ReadAllText(json).Replace("\"outcome\": \"passed\"", "\"outcome\": \"failed\"").Replace("\"accepted\": true", "\"accepted\": false"));
        return home["reward"];
    }

    private static Car.Result Play(string input, params string[] arguments)
    {
        var result = Car.RunWith(input, ["play", .. arguments]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return result;
    }
}
