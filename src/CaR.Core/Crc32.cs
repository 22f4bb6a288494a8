using System.Buffers.Binary;

namespace CaR.Core;

/// <summary>The cyclic redundancy check of PNG and zip: polynomial 0xEDB88320, reflected; eight bytes a step ("slicing by 8", Kounavis and Berry 2005).</summary>
public static class Crc32
{
    private const int Slices = 8;
    private static readonly uint[][] Tables = MakeTables();

    /// <summary>The check sum of a stretch of bytes, continued.</summary>
    /// <param name="crc">What this returned for all that came before; 0 at first.</param>
    /// <param name="bytes">The next stretch.</param>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        crc = ~crc;
        for (; bytes.Length >= Slices; bytes = bytes[Slices..])
        {
            var low = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            crc = Tables[7][(byte)low] ^ Tables[6][(byte)(low >> 8)] ^ Tables[5][(byte)(low >> 16)] ^ Tables[4][low >> 24]
                ^ Tables[3][bytes[4]] ^ Tables[2][bytes[5]] ^ Tables[1][bytes[6]] ^ Tables[0][bytes[7]];
        }

        foreach (var value in bytes) crc = Tables[0][(byte)(crc ^ value)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[Slices][];
        tables[0] = [.. Enumerable.Range(0, 256).Select(Entry)];
        for (var slice = 1; slice < Slices; slice++)
            tables[slice] = [.. tables[slice - 1].Select(entry => tables[0][(byte)entry] ^ (entry >> 8))];
        return tables;
    }

    private static uint Entry(int index)
    {
        var entry = (uint)index;
        for (var bit = 0; bit < 8; bit++) entry = (entry & 1) != 0 ? 0xEDB88320 ^ (entry >> 1) : entry >> 1;
        return entry;
    }
}
