using System.Collections.Immutable;
using CaR.Core.Running;

namespace CaR.Sandbox.Auditing;

/// <summary>Pictures that an audit shows to a program.</summary>
/// <param name="Batch">The pictures of one episode.</param>
/// <param name="AreSamples">Whether they were made up, so that a program may well not know what to do with them.</param>
public sealed record AuditFrames(FrameBatch Batch, bool AreSamples)
{
    private const int Side = 64, Cell = 8;

    private static readonly ImmutableArray<int> s_colours = [0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0x7027C3, 0x646464, 0xFFFFFF, 0x00FFFF];

    /// <summary>A room with coloured things, things that have moved, nothing at all, all white, and noise: always the same.</summary>
    public static AuditFrames Samples()
    {
        byte[][] pictures = [Room(0), Room(1), Room(5), Flat(0), Flat(255), Noise()];
        return new(new(new(Side, Side), pictures[0], pictures.SelectMany(p => p).ToArray(), "put the red ball near the yellow key", TerminatedLast: true), AreSamples: true);
    }

    private static byte[] Flat(byte value)
    {
        var picture = new byte[Side * Side * 3];
        Array.Fill(picture, value);
        return picture;
    }

    /// <summary>Grey walls round a black floor; a thing of each colour, moved by some cells.</summary>
    private static byte[] Room(int moved)
    {
        var picture = Flat(0);
        for (var cell = 0; cell < Side / Cell; cell++)
            foreach (var (column, row) in new[] { (cell, 0), (cell, (Side / Cell) - 1), (0, cell), ((Side / Cell) - 1, cell) }) Fill(picture, column, row, 0, 0x646464);
        for (var thing = 0; thing < s_colours.Length; thing++)
            Fill(picture, 1 + ((thing + moved) % 6), 1 + ((thing * 2 + moved) % 6), thing % 3, s_colours[thing]);
        return picture;
    }

    private static void Fill(byte[] picture, int column, int row, int margin, int colour)
    {
        for (var y = (row * Cell) + margin; y < ((row + 1) * Cell) - margin; y++)
            for (var x = (column * Cell) + margin; x < ((column + 1) * Cell) - margin; x++)
                (picture[((y * Side) + x) * 3], picture[(((y * Side) + x) * 3) + 1], picture[(((y * Side) + x) * 3) + 2]) = ((byte)(colour >> 16), (byte)(colour >> 8), (byte)colour);
    }

    /// <summary>A linear congruential generator's high bytes (Knuth's MMIX).</summary>
    private static byte[] Noise()
    {
        var state = 1UL;
        return [.. Enumerable.Range(0, Side * Side * 3).Select(_ => (byte)((state = unchecked((state * 6364136223846793005) + 1442695040888963407)) >> 56))];
    }
}
