using CaR.Core;
using CaR.Environments.Checking;
using CaR.Environments.Grids;

namespace CaR.Environments.Tests.Checking;

/// <summary>Whatever differs from a recording is found and named: real episodes with one thing changed.</summary>
public sealed class WorldCheckTests
{
    private const string Task = "MiniGrid-DoorKey-5x5-v0";

    private static readonly RecordedEpisode s_episode = NpzArrays.Read(Path.Combine(Recordings.Root, Task, "expert/ep_000.npz"));

    [Fact]
    public void AnUnchangedEpisodeHasNone() => Assert.Empty(Check(s_episode));

    [Fact]
    public void NamesAPicturesByte()
    {
        var pictures = s_episode.Pictures.Select(p => p with { Bytes = Changed(p.Bytes, p.Bytes.Length / 2) });
        Assert.Equal(["frames8", "frames8_plain"], Check(s_episode with { Pictures = [.. pictures] }));
    }

    [Fact]
    public void NamesAViewsByte() => Assert.Equal(["obs_image"], Check(s_episode with { ViewImage = Changed(s_episode.ViewImage, 0) }));

    [Fact]
    public void NamesAViewsDirection() =>
        Assert.Equal(["obs_dir"], Check(s_episode with { ViewDirection = s_episode.ViewDirection.SetItem(3, (s_episode.ViewDirection[3] + 1) % 4) }));

    [Fact]
    public void NamesAReward() => Assert.Equal(["reward"], Check(s_episode with { Rewards = s_episode.Rewards.SetItem(s_episode.Steps - 1, 0.9604001f) }));

    [Fact]
    public void NamesAnEnd()
    {
        Assert.Equal(["terminated"], Check(s_episode with { Terminated = s_episode.Terminated.SetItem(0, true) }));
        Assert.Equal(["truncated"], Check(s_episode with { Truncated = s_episode.Truncated.SetItem(0, true) }));
    }

    [Fact]
    public void NamesAnotherAction()
    {
        var turn = s_episode.Actions.IndexOf(1);
        Assert.Equal(["agent_dir", "next grid"], Check(s_episode with { Actions = s_episode.Actions.SetItem(turn, 0) }));
    }

    [Fact]
    public void NamesTheLimitOfSteps()
    {
        var check = new WorldCheck(Task, s_episode.Steps);
        check.Compare(s_episode);
        Assert.Equal(["reward", "truncated"], check.Report.Mismatches.Select(m => m.Kind));
    }

    [Fact]
    public void SaysWhatItCannotForetellOfRandomSteps()
    {
        var check = new WorldCheck("MiniGrid-Dynamic-Obstacles-5x5-v0", s_episode.Steps);
        check.Compare(s_episode);
        var left = Assert.Single(check.Report.Unchecked);
        Assert.Equal((s_episode.Steps, 0), (left.Steps, check.Report.StepsCompared));
        Assert.Contains("random", left.Reason);
    }

    [Fact]
    public void CountsOpenedBoxesWhoseContentNothingTells()
    {
        // The agent's turn is replaced by toggling; ahead of it stood a box, and afterwards a key.
        var turn = s_episode.Actions.IndexOf(1);
        var (x, y) = s_episode.PlaceAt(turn);
        var direction = (Direction)s_episode.AgentDirection[turn];
        var ahead = (X: x + GridState.Dx(direction), Y: y + GridState.Dy(direction));
        var grid = s_episode.Grid.ToArray();
        Set(turn, ahead, 7, 2, 0);
        Set(turn + 1, ahead, 5, 4, 0);
        Set(turn + 1, (x, y), 10, 0, (byte)direction);
        var check = new WorldCheck("MiniGrid-ObstructedMaze-1Dlh-v0", Recordings.MaxSteps(Task));
        check.Compare(s_episode with { Grid = grid, Mission = "pick up the blue ball", Actions = s_episode.Actions.SetItem(turn, 5), AgentDirection = s_episode.AgentDirection.SetItem(turn + 1, (int)direction) });
        var left = Assert.Single(check.Report.Unchecked);
        Assert.Equal((1, true), (left.Steps, left.Reason.Contains("opened box", StringComparison.Ordinal)));
        Assert.DoesNotContain(check.Report.Mismatches, m => m.Kind == "next grid" && m.First.Contains($"frame {turn + 1}:", StringComparison.Ordinal));

        void Set(int time, (int X, int Y) place, params byte[] cell) =>
            cell.CopyTo(grid, ((time * s_episode.Width + place.X) * s_episode.Height + place.Y) * 3);
    }

    [Fact]
    public void RefusesCellsThatMiniGridDoesNotKnow()
    {
        var grid = s_episode.Grid.ToArray();
        grid[0] = 11;
        Assert.Contains("(11, ", Assert.Throws<InputException>(() => Check(s_episode with { Grid = grid })).Message);
    }

    [Fact]
    public void RefusesAnUnknownWorld() =>
        Assert.Contains("MiniGrid-DoorKey-", Assert.Throws<InputException>(() => new WorldCheck("MiniGrid-DoorQuay-5x5-v0", 10)).Message);

    private static string[] Check(RecordedEpisode episode)
    {
        var check = new WorldCheck(Task, Recordings.MaxSteps(Task));
        check.Compare(episode);
        return [.. check.Report.Mismatches.Select(m => m.Kind)];
    }

    private static byte[] Changed(ReadOnlyMemory<byte> bytes, int at)
    {
        var changed = bytes.ToArray();
        changed[at] ^= 1;
        return changed;
    }
}
