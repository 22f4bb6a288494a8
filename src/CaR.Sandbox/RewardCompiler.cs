using System.Collections.Immutable;
using System.Globalization;
using CaR.Core;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Sandbox.Compiling;
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
        var elsewhere = errors.Where(e => programs.All(p => p.Tree != e.Location.SourceTree))
            .Select(e => new Problem(null, e.Id, 0, 0, e.GetMessage(CultureInfo.InvariantCulture)));
        ImmutableArray<Problem> problems = [.. checks.SelectMany(c => c.Problems), .. elsewhere];
        if (problems.Length > 0) return problems;
        return new CompiledReward(
            source, Hash(source), ProgramCompilation.RewardsVersion, ProgramCompilation.CompilerVersion,
            GuardedImage.Of([.. image], [.. source.Programs.Select(p => p.SubTask)]), [.. checks.Select(c => c.ApiUsed)]);
    }

    private static string Hash(RewardSource source)
    {
        var keep = source.Description.SubTasks.ToDictionary(s => s.Name, s => s.Keep, StringComparer.Ordinal);
        return ContentHash.Of((IEnumerable<string>)
        [
            ProgramCompilation.RewardsVersion,
            ProgramCompilation.CompilerVersion,
            .. source.Programs.SelectMany(p => new[] { p.SubTask, keep.GetValueOrDefault(p.SubTask) ? "keep" : "", p.Code }),
        ]);
    }
}
