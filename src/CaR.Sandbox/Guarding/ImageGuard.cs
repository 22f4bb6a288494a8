using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace CaR.Sandbox.Guarding;

/// <summary>A compiled image → the image that runs: the same programs, charging for what they do.</summary>
internal static class ImageGuard
{
    /// <summary>Puts the guards in. The same image gives the same bytes.</summary>
    /// <exception cref="GuardException">The image has a shape that the compiler does not make.</exception>
    public static byte[] Guard(byte[] image)
    {
        using var input = new MemoryStream(image, writable: false);
        using var nothing = new NoAssemblies();
        using var module = ModuleDefinition.ReadModule(input, new ReaderParameters(ReadingMode.Deferred) { AssemblyResolver = nothing });
        var guards = new GuardReferences(module);
        Cleaning.Run(module, guards);
        MethodDefinition[] methods = [.. module.GetTypes().SelectMany(t => t.Methods).Where(m => m.HasBody)];
        foreach (var method in methods)
        {
            method.Body.SimplifyMacros();
            MeteredTwins.Run(method.Body, guards);
            AllocationGuards.Run(method.Body, guards);
        }

        var calls = new CallGraph(methods);
        var fuel = new FuelGuards(calls, guards);
        // All costs are those before any charge is put in.
        foreach (var method in methods) calls.FreeCost(method);
        foreach (var method in methods) fuel.Run(method);
        foreach (var method in methods) method.Body.OptimizeMacros();
        using var output = new MemoryStream();
        module.Write(output);
        return output.ToArray();
    }
}
