using System.Collections.Immutable;
using System.Reflection.Metadata;
using CaR.Rewards;
using Microsoft.CodeAnalysis;

namespace CaR.Sandbox.Compiling;

/// <summary>All that a program is compiled against: three reference assemblies and the reward language.</summary>
internal static class References
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_all = new(() => [.. Framework.Select(Embedded), Language()]);

    /// <summary>The framework's reference assemblies, embedded at build.</summary>
    public static ImmutableArray<string> Framework { get; } = ["System.Runtime", "System.Collections", "System.Linq"];

    public static ImmutableArray<MetadataReference> All => s_all.Value;

    private static MetadataReference Embedded(string name)
    {
        using var stream = typeof(References).Assembly.GetManifestResourceStream($"ref/{name}.dll")
            ?? throw new InvalidOperationException($"the reference assembly {name} is not embedded");
        return MetadataReference.CreateFromStream(stream);
    }

    // The metadata of the very assembly that runs: right for a file, a ReadyToRun image and a single-file app alike.
    private static unsafe PortableExecutableReference Language()
    {
        if (!typeof(RewardProgram).Assembly.TryGetRawMetadata(out byte* blob, out int length))
            throw new InvalidOperationException("the reward language's assembly has no metadata");
        return AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((nint)blob, length)).GetReference(display: "CaR.Rewards");
    }
}
