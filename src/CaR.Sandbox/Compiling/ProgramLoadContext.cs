using System.Reflection;
using System.Runtime.Loader;
using CaR.Rewards;

namespace CaR.Sandbox.Compiling;

/// <summary>Holds one reward's programs; unloaded when nothing refers to them any more.</summary>
/// <remarks>Keeps surprise loads out. It is no security boundary: the policy and, later, the process are.</remarks>
internal sealed class ProgramLoadContext() : AssemblyLoadContext("CaR.Programs", isCollectible: true)
{
    /// <summary>Loads the image of a compilation.</summary>
    public static Assembly Load(byte[] image)
    {
        using var stream = new MemoryStream(image, writable: false);
        return new ProgramLoadContext().LoadFromStream(stream);
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName name)
    {
        var language = typeof(RewardProgram).Assembly;
        if (name.Name == language.GetName().Name) return language;
        if (References.Framework.Contains(name.Name!)) return null;
        throw new FileLoadException($"a program may not load {name.Name}");
    }
}
