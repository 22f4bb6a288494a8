namespace CaR.Rewards;

/// <summary>A question with its arguments packed into two numbers.</summary>
internal readonly record struct QueryKey(Query Query, long A, long B)
{
    /// <summary>A hash that is the same in every process (a record's own may not be).</summary>
    public uint Hash
    {
        get
        {
            ulong h = ((ulong)A * 0x9E3779B97F4A7C15) ^ ((ulong)B * 0xC2B2AE3D27D4EB4F) ^ ((ulong)Query << 56);
            h ^= h >> 29;
            return (uint)((h * 0xBF58476D1CE4E5B9) >> 32);
        }
    }

    /// <summary>A rectangle as two of the numbers a key is made of.</summary>
    public static (long Corner, long Size) Pack(Rect r) =>
        (((long)r.X << 32) | (uint)r.Y, ((long)r.Width << 32) | (uint)r.Height);
}
