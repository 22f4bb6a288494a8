extern alias facade;
using System.Reflection;
using System.Runtime.Loader;
using CaR.Rewards;
using facade::CaR.Sandbox.Guarding;

namespace CaR.Sandbox.Worker.Loading;

/// <summary>Holds one reward's programs; unloaded when nothing refers to them any more.</summary>
/// <remarks>Keeps surprise loads out. It is no security boundary: the check of the image and the process are.</remarks>
public sealed class ProgramLoadContext() : AssemblyLoadContext("CaR.Programs", isCollectible: true)
{
    private static readonly Assembly[] s_own = [typeof(RewardProgram).Assembly, typeof(Guard).Assembly];

    /// <summary>Loads an image into a context of its own.</summary>
    public static Assembly Load(byte[] image)
    {
        using var stream = new MemoryStream(image, writable: false);
        return new ProgramLoadContext().LoadFromStream(stream);
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName name)
    {
        foreach (var own in s_own)
            if (own.GetName().Name == name.Name) return own;
        // Of the framework the default context knows which one runs.
        if (name.Name == "System.Runtime") return null;
        throw new FileLoadException($"a program may not load {name.Name}");
    }
}
