using System.Buffers.Binary;
using System.Security.Cryptography;
using CaR.Core.Trajectories;

namespace CaR.Library.Trajectories;

/// <summary>Names the pictures of a trajectory by their content, and keeps them in memory while there is room. Safe for several threads.</summary>
internal sealed class FrameMemory
{
    private long _used;

    /// <summary>Reads all pictures once.</summary>
    /// <returns>
    /// SHA-256 over width, height (four little-endian bytes each) and every pixel in order, so that a copy in another container or under
    /// another name has the same; and the pictures, in memory if they fit.
    /// </returns>
    public (string Hash, FrameSequence Frames) Take(FrameSequence frames)
    {
        var bytes = (long)frames.Count * frames.Size.Bytes;
        var kept = Reserve(bytes) ? new byte[bytes] : null;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var size = new byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(size, frames.Size.Width);
        BinaryPrimitives.WriteInt32LittleEndian(size.AsSpan(4), frames.Size.Height);
        hash.AppendData(size);

        var at = 0;
        foreach (var frame in frames.Read())
        {
            hash.AppendData(frame.Span);
            if (kept is null) continue;
            frame.Span.CopyTo(kept.AsSpan(at));
            at += frame.Length;
        }

        var name = Convert.ToHexStringLower(hash.GetHashAndReset());
        return (name, kept is null ? frames : new MemoryFrames(frames.Size, kept));
    }

    private bool Reserve(long bytes)
    {
        if (bytes > Limits.TrajectoryMemory) return false;
        if (Interlocked.Add(ref _used, bytes) <= Limits.SetMemory) return true;
        Interlocked.Add(ref _used, -bytes);
        return false;
    }
}
