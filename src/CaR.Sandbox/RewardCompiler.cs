using System.Collections.Immutable;
using System.Globalization;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Sandbox.Compiling;
using CaR.Sandbox.Guarding;
using Microsoft.CodeAnalysis;

namespace CaR.Sandbox;

/// <summary>Programs as written → programs that run: one Roslyn compilation a reward, held to the policy.</summary>
/// <remarks>Stateless and thread-safe. Nothing a model wrote makes it throw: whatever is wrong comes back as problems, all at once.</remarks>
public sealed class RewardCompiler : IRewardCompiler
{
    /// <summary>Starts Roslyn on a background thread, so that its start overlaps with other work.</summary>
    /// <returns>Done when the compiler is warm; need not be awaited.</returns>
    public static Task Warm() => Task.Run(() => CompilerWarmUp.Run(CancellationToken.None));

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Outcome<CompiledReward> Compile(RewardSource source, CancellationToken cancellation)
    {
        try
        {
            return CompileAll(source, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A fault of Roslyn, of the check or of the loader: what cannot be checked is refused.
            ImmutableArray<Problem> refused = [new(null, "compiler", 0, 0, $"the programs could not be compiled ({e.GetType().Name})", "write them more plainly")];
            return refused;
        }
    }

    private static Outcome<CompiledReward> CompileAll(RewardSource source, CancellationToken cancellation)
    {
        var programs = source.Programs.Select(program => ParsedProgram.Parse(program, cancellation)).ToImmutableArray();
        var compilation = ProgramCompilation.Create(programs.Select(p => p.Tree).OfType<SyntaxTree>());
        var (image, errors) = ProgramCompilation.Emit(compilation, cancellation);
        var checks = programs.Select(p => p.Check(compilation, errors, cancellation)).ToImmutableArray();
        // What the compiler misses for a construct that a rule names anyway (CS0656) is told by the rule.
        var named = checks.Any(c => !c.Problems.IsEmpty);
        var elsewhere = errors.Where(e => programs.All(p => p.Tree != e.Location.SourceTree) && !(named && e.Id == "CS0656"))
            .Select(e => new Problem(null, e.Id, 0, 0, e.GetMessage(CultureInfo.InvariantCulture)));
        ImmutableArray<Problem> problems = [.. checks.SelectMany(c => c.Problems), .. elsewhere];
        if (problems.Length > 0) return problems;
        var guarded = GuardedCompilation.Of(image, [.. source.Programs.Select(p => p.SubTask)]);
        if (!guarded.Succeeded) return guarded.Problems;
        return new CompiledReward(
            source, RewardHash.Of(source, RewardHash.LanguageVersion, ProgramCompilation.CompilerVersion), RewardHash.LanguageVersion, ProgramCompilation.CompilerVersion, guarded.Value, [.. checks.Select(c => c.ApiUsed)]);
    }
}
