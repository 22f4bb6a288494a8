using System.Security.Cryptography;
using System.Text.Json;
using CaR.Environments.Policies;
using CaR.Environments.Pushing;
using CaR.Environments.Pushing.Scene;
using CaR.Testing;

namespace CaR.Environments.Tests.Pushing;

/// <summary>What the picture shows, and that it shows it where the real one does.</summary>
public sealed class PushRendererTests
{
    private const int Side = PushRenderer.Side;

    /// <summary>Out of the picture's middle.</summary>
    private static readonly Vector3D s_aside = new(-0.25, -0.25, 0.25);

    private readonly PushRenderer _renderer = new();
    private readonly Camera _camera = new(Side);
    private readonly byte[] _rgb = new byte[Side * Side * 3];

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.12, -0.1)]
    [InlineData(-0.1, 0.14)]
    public void TheCubeIsSeenWhereItStands(double x, double y)
    {
        Draw(cube: new(x, y), goal: new(-x + 0.05, -y - 0.05), s_aside);
        var (left, top, right, bottom) = Box(IsCube, CentreOf(new(x, y)));
        var (px, py) = CentreOf(new(x, y));
        Assert.Equal(px, (left + right) / 2.0, 1.0);
        Assert.Equal(py, (top + bottom) / 2.0, 1.0);
        Assert.InRange(right - left, 5, 12);
    }

    [Fact]
    public void TheGoalIsSeenAndLooksUnlikeTheCube()
    {
        Draw(cube: new(0.1, 0.1), goal: new(0, -0.1), s_aside);
        var (px, py) = CentreOf(new(0, -0.1));
        var (left, top, right, bottom) = Box(IsGoal, (px, py));
        Assert.Equal(px, (left + right) / 2.0, 1.0);
        Assert.Equal(py, (top + bottom) / 2.0, 1.0);
        Assert.False(IsCube((int)px, (int)py));
        Assert.False(IsGoal((int)CentreOf(new(0.1, 0.1)).X, (int)CentreOf(new(0.1, 0.1)).Y));
    }

    [Fact]
    public void TheCubesThreeVisibleSidesDiffer()
    {
        Draw(cube: default, goal: new(0.15, 0.15), s_aside);
        var greens = Pixels().Where(p => IsCube(p.X, p.Y)).Select(p => At(p.X, p.Y).G).Distinct();
        Assert.Equal(3, greens.Count());
    }

    [Fact]
    public void TheArmHidesTheCubeBehindIt()
    {
        // The hand between the cube and the camera, which looks from +x and −y.
        Draw(cube: default, goal: new(-0.15, 0.15), new(0.09, -0.09, 0.03));
        Assert.DoesNotContain(Pixels(), p => IsCube(p.X, p.Y));
        Draw(cube: default, goal: new(-0.15, 0.15), new(-0.09, 0.09, 0.03));
        Assert.InRange(Pixels().Count(p => IsCube(p.X, p.Y)), 40, 80);
    }

    [Fact]
    public void TheArmHidesTheGoalBehindIt()
    {
        Draw(cube: new(-0.15, 0.15), goal: default, new(0.09, -0.09, 0.03));
        Assert.DoesNotContain(Pixels(), p => IsGoal(p.X, p.Y));
    }

    [Fact]
    public void TheCubeHidesTheGoalBehindItAndIsTintedByTheOneBefore()
    {
        var clear = CountGoal(cube: new(0.15, -0.15), goal: default);
        Assert.InRange(CountGoal(cube: new(0.02, -0.02), goal: default), 1, clear - 10);
        Assert.Equal(0, CountGoal(cube: new(0.0, 0.0), goal: default)); // one in the other: nothing pale is left
    }

    [Fact]
    public void AShadowFallsOnTheTableOnly()
    {
        Draw(cube: new(0.15, -0.15), goal: new(-0.15, -0.15), new(-0.2, 0.2, 0.3));
        var far = _rgb.ToArray();
        Draw(cube: new(0.15, -0.15), goal: new(-0.15, -0.15), new(0, 0.05, 0.02));
        var darker = Pixels().Where(p => IsGrey(p.X, p.Y) && far[(p.Y * Side + p.X) * 3] - At(p.X, p.Y).R is > 30 and < 60).ToList();
        Assert.True(darker.Count > 100);
    }

    [Fact]
    public void NoSeamShowsTheSkyThroughTheArm()
    {
        for (var i = 0; i < 50; i++)
        {
            Draw(cube: new(0.15, -0.15), goal: new(-0.15, -0.15), new(-0.05 + 0.003 * i, 0.1 - 0.004 * i, 0.001 * i));
            // Below the floor's edge there is no sky: pure white there would be a gap.
            Assert.DoesNotContain(Pixels(), p => p.Y > 40 && At(p.X, p.Y) == (255, 255, 255));
        }
    }

    [Fact]
    public void CubeAndGoalStandWhereTheRealPictureHasThem()
    {
        var compared = 0;
        for (var episode = 0; episode < 24; episode++)
        {
            var (cube, goal, tip) = TruthOf(episode);
            if ((cube - goal).Length < 0.12) continue; // too near each other to tell apart in the real picture
            Draw(cube, goal, tip);
            var (ours, theirs) = ((byte[])_rgb.Clone(), Recordings.Expert("panda-push", episode, "frames").Frames);
            foreach (var place in new[] { cube, goal })
            {
                ours.CopyTo(_rgb, 0);
                var own = Box(IsGreen, CentreOf(place));
                theirs.Read().First().Span.CopyTo(_rgb);
                Assert.Equal(own, Box(IsGreen, CentreOf(place)));
                compared++;
            }
        }

        Assert.True(compared >= 20);
    }

    [Fact]
    public void ThePictureIsTheSameOnEveryMachine()
    {
        var (world, expert) = (new PushWorld(), new PushExpert());
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        world.Reset(3);
        while (world.Phase is EpisodePhase.Running)
        {
            world.Render(_rgb);
            hash.AppendData(_rgb);
            world.Step(expert.Act(world));
        }

        Assert.Equal("C3B4CA4DC5D8AEAE", Convert.ToHexString(hash.GetHashAndReset())[..16]);
    }

    private static (Vector2D Cube, Vector2D Goal, Vector3D Tip) TruthOf(int episode)
    {
        using var line = JsonDocument.Parse(File.ReadLines(Path.Combine(Samples.Shared!, "panda-push", "expert", $"ep_{episode:000}.jsonl")).First());
        return (Place("object").Flat, Place("goal").Flat, Place("ee"));

        Vector3D Place(string key)
        {
            var numbers = line.RootElement.GetProperty(key);
            return new(numbers[0].GetDouble(), numbers[1].GetDouble(), numbers[2].GetDouble());
        }
    }

    private static IEnumerable<(int X, int Y)> Pixels() => Enumerable.Range(0, Side * Side).Select(i => (i % Side, i / Side));

    private int CountGoal(Vector2D cube, Vector2D goal)
    {
        Draw(cube, goal, s_aside);
        return Pixels().Count(p => IsGoal(p.X, p.Y));
    }

    private void Draw(Vector2D cube, Vector2D goal, Vector3D tip)
    {
        var state = new PushState();
        state.Begin(cube, goal);
        state.Tip = tip;
        _renderer.Render(state, _rgb);
    }

    private (double X, double Y) CentreOf(Vector2D place)
    {
        var (x, y, _) = _camera.Project(new(place.X, place.Y, CubePose.Half));
        return (x, y);
    }

    /// <summary>Around the pixels of a look near a place; upper bounds exclusive.</summary>
    private (int Left, int Top, int Right, int Bottom) Box(Func<int, int, bool> looks, (double X, double Y) near)
    {
        var found = Pixels().Where(p => Math.Abs(p.X - near.X) < 9 && Math.Abs(p.Y - near.Y) < 9 && looks(p.X, p.Y)).ToList();
        return (found.Min(p => p.X), found.Min(p => p.Y), found.Max(p => p.X) + 1, found.Max(p => p.Y) + 1);
    }

    private (byte R, byte G, byte B) At(int x, int y) => (_rgb[(y * Side + x) * 3], _rgb[(y * Side + x) * 3 + 1], _rgb[(y * Side + x) * 3 + 2]);

    private bool IsGrey(int x, int y) => Math.Abs(At(x, y).G - At(x, y).R) < 10;

    private bool IsGreen(int x, int y) => At(x, y).G > At(x, y).R + 40;

    private bool IsCube(int x, int y) => IsGreen(x, y) && At(x, y).R < 50;

    private bool IsGoal(int x, int y) => IsGreen(x, y) && At(x, y).R >= 50;
}
