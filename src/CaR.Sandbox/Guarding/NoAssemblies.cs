using Mono.Cecil;

namespace CaR.Sandbox.Guarding;

/// <summary>Finds no assembly: guards are put in without a look at what an image refers to, and without a file.</summary>
internal sealed class NoAssemblies : IAssemblyResolver
{
    /// <inheritdoc/>
    public AssemblyDefinition? Resolve(AssemblyNameReference name) => null;

    /// <inheritdoc/>
    public AssemblyDefinition? Resolve(AssemblyNameReference name, ReaderParameters parameters) => null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
