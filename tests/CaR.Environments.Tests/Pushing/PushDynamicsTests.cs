using CaR.Environments.Pushing;

namespace CaR.Environments.Tests.Pushing;

/// <summary>What a cube on a table does under a finger tip.</summary>
public sealed class PushDynamicsTests
{
    private const double Touch = CubePose.Half + TipContact.TipRadius, Low = 0.015;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(0, -1)]
    public void ACentredPushMovesTheCubeAlongAndDoesNotTurnIt(double x, double y)
    {
        var state = Beside(new Vector2D(x, y) * -(Touch + 0.01));
        PushDynamics.Step(state, new(x, y, 0));
        AssertClose(x * 0.04, state.Cube.Centre.X);
        AssertClose(y * 0.04, state.Cube.Centre.Y);
        AssertClose(0, state.Cube.Angle);
        AssertClose(1, state.CubeVelocity.Length); // 0.04 m in 0.04 s
    }

    [Theory]
    [InlineData(0.01, -1)]
    [InlineData(-0.01, 1)]
    public void APushOffTheCentreTurnsTheCubeAwayFromIt(double aside, int sense)
    {
        // Pushed along +x at its left side, a body turns to the right, and the other way round.
        var state = Beside(new(-Touch, aside));
        PushDynamics.Step(state, new(0.4, 0, 0));
        Assert.Equal(sense, Math.Sign(state.Cube.Angle));
        Assert.Equal(sense, Math.Sign(state.CubeTurnRate));
        Assert.True(Math.Abs(state.Cube.Angle) > 0.1);
        Assert.True(state.Cube.Centre.X > 0.01);
    }

    [Fact]
    public void MirroredPushesMoveTheCubeMirrored()
    {
        var (one, other) = (Beside(new(-Touch, 0.013)), Beside(new(-Touch, -0.013)));
        for (var i = 0; i < 4; i++)
        {
            PushDynamics.Step(one, new(0.6, -0.3, 0));
            PushDynamics.Step(other, new(0.6, 0.3, 0));
        }

        AssertClose(one.Cube.Centre.X, other.Cube.Centre.X);
        AssertClose(one.Cube.Centre.Y, -other.Cube.Centre.Y);
        AssertClose(one.Cube.Angle, -other.Cube.Angle);
    }

    [Fact]
    public void ATurnedTableSeesTheSameMotionTurned()
    {
        var (one, other) = (Beside(new(-Touch, 0.007)), Beside(new(-0.007, -Touch)));
        PushDynamics.Step(one, new(0.8, 0.1, 0));
        PushDynamics.Step(other, new(-0.1, 0.8, 0));
        AssertClose(one.Cube.Centre.X, other.Cube.Centre.Y);
        AssertClose(one.Cube.Centre.Y, -other.Cube.Centre.X);
        AssertClose(one.Cube.Angle, other.Cube.Angle);
    }

    [Fact]
    public void TheFirstMotionOfAStickingPushIsThatOfTheEllipsoid()
    {
        // v = (c² + x², xy)/(c² + x² + y²), ω = −y/(c² + x² + y²) for a unit push along x at (x, y), here (−0.02, 0.005), c = 0.3826 × 0.04.
        var state = Beside(new(-Touch, 0.005));
        const double Way = 1e-6;
        PushDynamics.Step(state, new(Way / PushDynamics.Reach, 0, 0));
        double x = -0.02, y = 0.005, c = 0.3825978582 * 0.04, sum = c * c + x * x + y * y;
        Assert.Equal((c * c + x * x) / sum, state.Cube.Centre.X / Way, 3);
        Assert.Equal(x * y / sum, state.Cube.Centre.Y / Way, 3);
        Assert.Equal(-y / sum, state.Cube.Angle / Way, 1);
    }

    [Fact]
    public void ASteepPushSlidesAlongTheFace()
    {
        // 1 µm ahead and 10 aside is far out of the cone of Coulomb's 0.5: the force, and with it the centre's way, is along the cone's edge, and half as far aside as ahead.
        var state = Beside(new(-Touch, 0));
        PushDynamics.Step(state, new Vector3D(1e-6, 1e-5, 0) * (1 / PushDynamics.Reach));
        Assert.Equal(0.5, state.Cube.Centre.Y / state.Cube.Centre.X, 2);
        Assert.True(state.Tip.Y - state.Cube.Centre.Y > 0.9e-5);
    }

    [Fact]
    public void WithoutATouchNothingMoves()
    {
        var state = Beside(new(-Touch - 0.051, 0));
        var before = state.Cube;
        PushDynamics.Step(state, new(1, 0, 0));
        Assert.Equal(before, state.Cube);
        Assert.Equal(default, state.CubeVelocity);
    }

    [Fact]
    public void TheCubeStopsWhenTheTipDoes()
    {
        var state = Beside(new(-Touch, 0.004));
        PushDynamics.Step(state, new(1, 0.2, 0));
        var pushed = state.Cube;
        PushDynamics.Step(state, default);
        PushDynamics.Step(state, new(-1, 0, 0));
        Assert.Equal(pushed, state.Cube);
        Assert.Equal((default, 0), (state.CubeVelocity, state.CubeTurnRate));
    }

    [Fact]
    public void ATipAboveTheCubePassesOverIt()
    {
        var state = Beside(new(-0.05, 0), height: CubePose.Side);
        var before = state.Cube;
        for (var i = 0; i < 2; i++) PushDynamics.Step(state, new(1, 0, 0));
        Assert.Equal(before, state.Cube);
        AssertClose(0.05, state.Tip.X);
    }

    [Fact]
    public void ATipThatComesDownOnTheCubeStaysOnTop()
    {
        var state = Beside(new(0.01, 0.005), height: 0.07);
        for (var i = 0; i < 3; i++) PushDynamics.Step(state, new(0, 0, -1));
        AssertClose(CubePose.Side, state.Tip.Z);
        Assert.Equal(CubePose.At(default), state.Cube);
    }

    [Fact]
    public void TheTipStaysInItsRoom()
    {
        var state = Beside(new(-0.2, -0.2));
        for (var i = 0; i < 20; i++) PushDynamics.Step(state, new(1, 1, 1));
        Assert.Equal(new(PushDynamics.MaxX, PushDynamics.MaxY, PushDynamics.MaxZ), state.Tip);
        for (var i = 0; i < 20; i++) PushDynamics.Step(state, new(-1, -1, -1));
        Assert.Equal(new(PushDynamics.MinX, -PushDynamics.MaxY, 0), state.Tip);
    }

    [Fact]
    public void CubeAndTipNeverOverlapAndNothingJumps()
    {
        var random = new WorldRandom(seed: 7);
        for (var episode = 0; episode < 300; episode++)
        {
            var state = Beside(new(-0.06, 0.06 * (2 * random.NextDouble() - 1)), height: 0.02);
            for (var step = 0; step < 60; step++)
            {
                var (cube, tip) = (state.Cube, state.Tip);
                // Chases the cube, so that there is much to push.
                var way = (cube.Centre - tip.Flat) * (1 / PushDynamics.Reach);
                PushDynamics.Step(state, new(Near(way.X), Near(way.Y), random.NextDouble() - 0.5));
                Assert.False(state.Tip.Z < CubePose.Side && TipContact.TryFind(state.Cube, state.Tip.Flat, out var contact) && contact.Depth > 1e-9);
                // A pushed body's centre goes no farther than what pushes it, but for 1 %: a part of a step is taken along its beginning's tangent.
                Assert.True((state.Cube.Centre - cube.Centre).Length <= (state.Tip - tip).Flat.Length * 1.01);
                Assert.InRange(state.Cube.Centre.X, -0.35, 0.25); // on the table
                AssertClose(1, state.Cube.Front.Length);
            }
        }

        double Near(double way) => Math.Clamp(way + 2 * random.NextDouble() - 1, -1, 1);
    }

    private static PushState Beside(Vector2D tip, double height = Low)
    {
        var state = new PushState();
        state.Begin(cube: default, goal: default);
        state.Tip = new(tip.X, tip.Y, height);
        return state;
    }

    private static void AssertClose(double expected, double actual) => Assert.Equal(expected, actual, 9);
}
