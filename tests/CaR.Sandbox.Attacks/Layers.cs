using CaR.Core.Authoring;
using CaR.Sandbox.Compiling;
using CaR.Sandbox.Guarding;
using CaR.Sandbox.Policy;
using CaR.Sandbox.Worker.Checking;
using CaR.Sandbox.Worker.Running;
using Microsoft.CodeAnalysis.CSharp;

namespace CaR.Sandbox.Attacks;

/// <summary>Each layer with all others switched off.</summary>
internal static class Layers
{
    /// <summary>Whether a layer alone stops a program.</summary>
    public static bool Stops(this Layer layer, string code) => layer switch
    {
        Layer.Limits => ParsedProgram.Parse(new ProgramSource(Attack.Program, code), CancellationToken.None).Tree is null,
        Layer.Policy => Policy(code),
        Layer.References => Compile(code).Image is null,
        Layer.Image => Compile(code).Image is { } image && ImageCheck.Violations(image, ImageStage.Compiled, [Attack.Program]).Length > 0,
        Layer.Guard => Compile(code).Image is { } image && Guarded(image) is CallFault.Fuel or CallFault.Memory or CallFault.Stack or CallFault.NotFinite,
        _ => false,
    };

    /// <summary>What a program's first call comes to when nothing was checked before.</summary>
    private static CallFault Guarded(byte[] image)
    {
        try
        {
            return Unchecked.Call(ImageGuard.Guard(image), Attack.Program, Pictures.Observation()).Fault;
        }
        catch (GuardException)
        {
            return CallFault.None;
        }
    }

    private static bool Policy(string code)
    {
        var tree = ProgramCompilation.Parse(code, "attack.cs", CancellationToken.None);
        var compilation = ProgramCompilation.Create([tree]);
        var checker = new ProgramChecker(compilation, tree, Attack.Program, hasErrors: true);
        checker.CheckProgram(Attack.Program, CancellationToken.None);
        return checker.Problems.Count > 0;
    }

    private static (byte[]? Image, CSharpCompilation Compilation) Compile(string code)
    {
        var compilation = ProgramCompilation.Create([ProgramCompilation.Parse(code, "attack.cs", CancellationToken.None)]);
        var (image, errors) = ProgramCompilation.Emit(compilation, CancellationToken.None);
        return (errors.IsEmpty ? image : null, compilation);
    }
}
