using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using CaR.Core;

namespace CaR.Verification.Recording;

/// <summary>Shares work out over the cores; the results are in the order of their sources, whoever made them.</summary>
internal static class Cores
{
    /// <summary>Does the same to every source.</summary>
    /// <param name="sources">What is worked on.</param>
    /// <param name="open">Makes what one thread works with.</param>
    /// <param name="work">Makes a result. Must not remember anything of the sources before.</param>
    /// <param name="cancellation">Stops between two sources.</param>
    /// <exception cref="InputException">A file turned out corrupt while it was read.</exception>
    public static ImmutableArray<TResult> Select<TSource, TTool, TResult>(
        IReadOnlyList<TSource> sources, Func<TTool> open, Func<TSource, TTool, TResult> work, CancellationToken cancellation)
        where TTool : IDisposable
    {
        var results = new TResult[sources.Count];
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        try
        {
            Parallel.For(
                0,
                results.Length,
                options,
                open,
                (i, _, tool) =>
                {
                    results[i] = work(sources[i], tool);
                    return tool;
                },
                tool => tool.Dispose());
        }
        catch (AggregateException several)
        {
            // A file that turns out corrupt while it is read is the person's to mend: one line, not a bundle of exceptions.
            ExceptionDispatchInfo.Throw(several.InnerExceptions.OfType<InputException>().FirstOrDefault() ?? several.InnerExceptions[0]);
        }

        return ImmutableArray.Create(results);
    }

    /// <summary>Does the same to every source, with nothing to work with.</summary>
    public static ImmutableArray<TResult> Select<TSource, TResult>(
        IReadOnlyList<TSource> sources, Func<TSource, TResult> work, CancellationToken cancellation) =>
        Select(sources, () => Nothing.Instance, (source, _) => work(source), cancellation);

    private sealed class Nothing : IDisposable
    {
        public static Nothing Instance { get; } = new();

        public void Dispose()
        {
        }
    }
}
