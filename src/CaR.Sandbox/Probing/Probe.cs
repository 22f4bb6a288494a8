extern alias facade;
using System.Collections.Immutable;
using CaR.Core.Compiling;
using CaR.Rewards;
using CaR.Sandbox.Compiling;
using CaR.Sandbox.Policy;
using CaR.Sandbox.Worker.Loading;
using facade::CaR.Sandbox.Guarding;

namespace CaR.Sandbox.Probing;

/// <summary>Evaluates an expression over one frame: what does a program see here?</summary>
public static class Probe
{
    /// <summary>Compiles and evaluates, under the same compiler and policy as a program.</summary>
    /// <param name="text">An expression, or statements that end in one. In scope: <c>o</c>, <c>frame</c> (o.Now), <c>start</c> (o.Start).</param>
    /// <param name="observation">What it is evaluated over.</param>
    /// <param name="cancellation">Stops compiling, not evaluating.</param>
    /// <returns>The value, or every problem at its place in the text; rule "runtime" for an exception of the expression itself.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Outcome<ProbeResult> Evaluate(string text, Observation observation, CancellationToken cancellation)
    {
        var wrapped = ProbeText.Wrap(text, cancellation);
        if (!wrapped.Succeeded) return wrapped.Problems;
        var tree = ProgramCompilation.Parse(wrapped.Value.Code, "probe.cs", cancellation);
        var compilation = ProgramCompilation.Create([tree]);
        var (image, errors) = ProgramCompilation.Emit(compilation, cancellation);
        var model = compilation.GetSemanticModel(tree);
        var checker = new ProgramChecker(compilation, tree, null, errors.Length > 0);
        checker.Check(tree.GetRoot(cancellation), cancellation, wrapped.Value.IsTyped);
        ImmutableArray<Problem> problems =
            [.. errors.Select(e => CompilerProblems.From(e, model, null)).Concat(checker.Problems).Select(wrapped.Value.Place).OrderBy(p => p.Line).ThenBy(p => p.Column)];
        return problems.Length > 0 ? problems : Run(image, observation);
    }

    private static Outcome<ProbeResult> Run(byte[] image, Observation observation)
    {
        var type = ProgramLoadContext.Load(image).GetType(ProbeText.ClassName, throwOnError: true)!;
        var evaluate = type.GetMethod("Evaluate")!.CreateDelegate<Func<Observation, object?>>();
        try
        {
            Budget.Arm(Allowance.For((long)observation.Now.Width * observation.Now.Height));
            return ProbeRendering.Of(evaluate(observation));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (ImmutableArray<Problem>)[new(null, "runtime", 0, 0, e.Message)];
        }
    }
}
