using System.Collections.Immutable;

namespace CaR.Core.Compiling;

/// <summary>A reward's programs as an assembly that was checked and charges for what it does: all that a process needs to run them.</summary>
/// <param name="Bytes">The assembly.</param>
/// <param name="Hash">SHA-256 of the bytes, lower-case hex.</param>
/// <param name="TypeNames">The programs' classes, one a sub-task, in order.</param>
public sealed record GuardedImage(ImmutableArray<byte> Bytes, string Hash, ImmutableArray<string> TypeNames)
{
    /// <summary>Names an image by its content.</summary>
    public static GuardedImage Of(ImmutableArray<byte> bytes, ImmutableArray<string> typeNames) => new(bytes, ContentHash.Of(bytes.AsSpan()), typeNames);
}
