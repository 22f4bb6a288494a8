using CaR.Core;
using CaR.Environments.Grids;
using CaR.Environments.Rendering;
using CaR.Environments.Tests.Checking;
using CaR.Environments.Viewing;
using CaR.Testing;
using static CaR.Environments.Tests.Drawing;

namespace CaR.Environments.Tests.Rendering;

/// <summary>Tiles of 8 pixels are held to MiniGrid's own pictures elsewhere; here, what follows from them for other sizes.</summary>
public sealed class GridRendererTests
{
    private static readonly string[] s_rows = ["#######", "#G.>L.#", "#k.o.b#", "#D.d./#", "#######"];

    [Fact]
    public void TilesOf32EqualThoseThatNumpyComputes()
    {
        // [sign by sign, plain and highlighted]: MiniGrid's shapes, evaluated sub-pixel by sub-pixel in numpy's own arithmetic.
        var expected = NpzArrays.ReadBytes(Path.Combine(Samples.Root, "tests/CaR.Environments.Tests/Rendering/Fixtures/tiles32.npz"), "tiles");
        const int Bytes = 32 * 32 * 3;
        const string Signs = "#GL/DdkobF.>v<^";
        Assert.Equal(Signs.Length * 2 * Bytes, expected.Length);
        for (var i = 0; i < Signs.Length * 2; i++)
            Assert.True(expected.AsSpan(i * Bytes, Bytes).SequenceEqual(Tile(Signs[i / 2], i % 2 == 1)), $"tile '{Signs[i / 2]}', highlighted: {i % 2 == 1}");
    }

    [Theory]
    [InlineData(5)]
    [InlineData(32)]
    public void AWallIsItsColourEverywhere(int tileSize) => Assert.All(Tile(Cell.Wall, tileSize), channel => Assert.Equal(100, channel));

    [Fact]
    public void AnEmptyTileOf32HasLinesOnePixelWide()
    {
        // 0.031 of 96 sub-pixels covers the centres of three: one pixel of full colour.
        var tile = Tile(Cell.Empty, 32);
        for (var i = 0; i < 32; i++) Assert.Equal((100, 100), (tile[i * 3], tile[i * 32 * 3]));
        Assert.Equal(0, Enumerable.Range(1, 31).Sum(y => Enumerable.Range(1, 31).Sum(x => tile[(y * 32 + x) * 3])));
    }

    [Fact]
    public void ABallIsSymmetric()
    {
        var tile = Tile(CellOf('o'), 32);
        for (var y = 1; y < 31; y++)
            Assert.Equal(Row(y), Row(y).Reverse());

        byte[] Row(int y) => [.. Enumerable.Range(1, 30).Select(x => tile[(y * 32 + x) * 3])];
    }

    [Fact]
    public void TheHighlightMovesSeenCellsTowardsWhite()
    {
        var state = Grid("#####", "#>..#", "#####", "#...#", "#####");
        var (view, renderer) = (new PartialView(), new GridRenderer(32));
        var rgb = new byte[renderer.BytesOf(state)];
        view.Look(state);
        renderer.Render(state, view, rgb);
        Assert.Equal((146, 76), (At(4, 1), At(2, 1))); // 100 + 0.3·155, 0.3·255
        Assert.Equal((100, 0), (At(4, 3), At(2, 3)));

        int At(int x, int y) => rgb[((y * 32 + 16) * 160 + x * 32 + 16) * 3];
    }

    [Fact]
    public void DrawsWithoutAllocation()
    {
        var (state, renderer) = (Grid(s_rows), new GridRenderer(8));
        var rgb = new byte[renderer.BytesOf(state)];
        renderer.Render(state, rgb);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) renderer.Render(state, rgb);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(257)]
    public void RefusesImpossibleTiles(int size) => Assert.Contains("1..256", Assert.Throws<InputException>(() => new GridRenderer(size)).Message);

    private static byte[] Tile(char sign, bool highlight)
    {
        var state = Grid(seesThroughWalls: true, "...", $".{sign}.", "...");
        var (view, renderer) = (new PartialView(), new GridRenderer(32));
        var rgb = new byte[renderer.BytesOf(state)];
        view.Look(state);
        if (highlight) renderer.Render(state, view, rgb);
        else renderer.Render(state, rgb);
        return Middle(rgb, 32);
    }

    /// <summary>The tile right of the agent, of three by three cells.</summary>
    private static byte[] Tile(Cell cell, int tileSize)
    {
        var (state, renderer) = (Grid("...", ">..", "..."), new GridRenderer(tileSize));
        state[1, 1] = cell;
        var rgb = new byte[renderer.BytesOf(state)];
        renderer.Render(state, rgb);
        return Middle(rgb, tileSize);
    }

    private static byte[] Middle(byte[] rgb, int tileSize) =>
        [.. Enumerable.Range(0, tileSize).SelectMany(y => rgb.Skip(((tileSize + y) * 3 * tileSize + tileSize) * 3).Take(tileSize * 3))];
}
