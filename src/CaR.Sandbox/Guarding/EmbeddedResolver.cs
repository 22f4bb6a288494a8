using CaR.Sandbox.Compiling;
using Mono.Cecil;

namespace CaR.Sandbox.Guarding;

/// <summary>Looks assemblies up where programs are compiled from, and in no file: a locked compiler opens none, and what a runtime's own hold is no matter.</summary>
internal sealed class EmbeddedResolver : IAssemblyResolver
{
    private AssemblyDefinition? _runtime;

    /// <inheritdoc/>
    public AssemblyDefinition Resolve(AssemblyNameReference name) => Resolve(name, new ReaderParameters());

    /// <inheritdoc/>
    public AssemblyDefinition Resolve(AssemblyNameReference name, ReaderParameters parameters) => name.Name == References.Runtime
        ? _runtime ??= AssemblyDefinition.ReadAssembly(References.OpenRuntime(), new ReaderParameters { AssemblyResolver = this })
        : throw new AssemblyResolutionException(name);

    /// <inheritdoc/>
    public void Dispose() => _runtime?.Dispose();
}
