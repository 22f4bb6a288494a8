using System.Reflection;
using System.Runtime.Loader;
using CaR.Rewards;

namespace CaR.Sandbox.Worker.Loading;

/// <summary>Holds one reward's programs; unloaded when nothing refers to them any more.</summary>
/// <remarks>Keeps surprise loads out. It is no security boundary: the check of the image and the process are.</remarks>
internal sealed class ProgramLoadContext() : AssemblyLoadContext("CaR.Programs", isCollectible: true)
{
    private static readonly Assembly s_language = typeof(RewardProgram).Assembly;

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName name)
    {
        if (name.Name == s_language.GetName().Name) return s_language;
        if (name.Name is "System.Runtime" or "System.Collections" or "System.Linq") return null;
        throw new FileLoadException($"a program may not load {name.Name}");
    }
}
