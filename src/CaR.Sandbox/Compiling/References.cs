extern alias facade;
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using CaR.Rewards;
using facade::CaR.Sandbox.Guarding;
using Microsoft.CodeAnalysis;

namespace CaR.Sandbox.Compiling;

/// <summary>All that a program is compiled against: one reference assembly, the reward language, and collections that charge for themselves.</summary>
internal static class References
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_all = new(() => [Embedded("System.Runtime"), Loaded(typeof(RewardProgram).Assembly), Loaded(typeof(Guard).Assembly)]);

    public static ImmutableArray<MetadataReference> All => s_all.Value;

    private static MetadataReference Embedded(string name)
    {
        using var stream = typeof(References).Assembly.GetManifestResourceStream($"ref/{name}.dll")
            ?? throw new InvalidOperationException($"the reference assembly {name} is not embedded");
        return MetadataReference.CreateFromStream(stream);
    }

    // The metadata of the very assembly that will run: right for a file, a ReadyToRun image and a single-file app alike.
    private static unsafe PortableExecutableReference Loaded(Assembly assembly)
    {
        if (!assembly.TryGetRawMetadata(out byte* blob, out int length))
            throw new InvalidOperationException($"{assembly.GetName().Name} has no metadata");
        return AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((nint)blob, length)).GetReference(display: assembly.GetName().Name);
    }
}
