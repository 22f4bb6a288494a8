using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    /// <summary>The first.</summary>
    public static TSource First<TSource>(this IEnumerable<TSource> source) => source.TryFirst(out var item) ? item : throw NoElements();

    /// <summary>The first a function says yes to.</summary>
    public static TSource First<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => source.Where(predicate).First();

    /// <summary>The first, or a default.</summary>
    public static TSource? FirstOrDefault<TSource>(this IEnumerable<TSource> source) => source.TryFirst(out var item) ? item : default;

    /// <summary>The first, or a value.</summary>
    public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue) => source.TryFirst(out var item) ? item : defaultValue;

    /// <summary>The first a function says yes to, or a default.</summary>
    public static TSource? FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => source.Where(predicate).FirstOrDefault();

    /// <summary>The first a function says yes to, or a value.</summary>
    public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue) =>
        source.Where(predicate).FirstOrDefault(defaultValue);

    /// <summary>The last.</summary>
    public static TSource Last<TSource>(this IEnumerable<TSource> source) => source.TryLast(out var item) ? item : throw NoElements();

    /// <summary>The last a function says yes to.</summary>
    public static TSource Last<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => source.Where(predicate).Last();

    /// <summary>The last, or a default.</summary>
    public static TSource? LastOrDefault<TSource>(this IEnumerable<TSource> source) => source.TryLast(out var item) ? item : default;

    /// <summary>The last, or a value.</summary>
    public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue) => source.TryLast(out var item) ? item : defaultValue;

    /// <summary>The last a function says yes to, or a default.</summary>
    public static TSource? LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => source.Where(predicate).LastOrDefault();

    /// <summary>The last a function says yes to, or a value.</summary>
    public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue) =>
        source.Where(predicate).LastOrDefault(defaultValue);

    /// <summary>The only one.</summary>
    public static TSource Single<TSource>(this IEnumerable<TSource> source) => source.TrySingle(out var item) ? item : throw NoElements();

    /// <summary>The only one a function says yes to.</summary>
    public static TSource Single<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => source.Where(predicate).Single();

    /// <summary>The only one, or a default.</summary>
    public static TSource? SingleOrDefault<TSource>(this IEnumerable<TSource> source) => source.TrySingle(out var item) ? item : default;

    /// <summary>The only one, or a value.</summary>
    public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue) => source.TrySingle(out var item) ? item : defaultValue;

    /// <summary>The only one a function says yes to, or a default.</summary>
    public static TSource? SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => source.Where(predicate).SingleOrDefault();

    /// <summary>The only one a function says yes to, or a value.</summary>
    public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue) =>
        source.Where(predicate).SingleOrDefault(defaultValue);

    /// <summary>The one at an index.</summary>
    public static TSource ElementAt<TSource>(this IEnumerable<TSource> source, int index) =>
        index >= 0 && source.Skip(index).TryFirst(out var item) ? item : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The one at an index from either end.</summary>
    public static TSource ElementAt<TSource>(this IEnumerable<TSource> source, Index index) =>
        index.IsFromEnd ? source.ToArray() is var items && items.Length >= index.Value && index.Value > 0 ? items[^index.Value] : throw new ArgumentOutOfRangeException(nameof(index)) : source.ElementAt(index.Value);

    /// <summary>The one at an index, or a default.</summary>
    public static TSource? ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, int index) =>
        index >= 0 && source.Skip(index).TryFirst(out var item) ? item : default;

    /// <summary>The one at an index from either end, or a default.</summary>
    public static TSource? ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, Index index) =>
        index.IsFromEnd ? source.ToArray() is var items && items.Length >= index.Value && index.Value > 0 ? items[^index.Value] : default : source.ElementAtOrDefault(index.Value);

    private static bool TryFirst<TSource>(this IEnumerable<TSource> source, out TSource first)
    {
        foreach (var item in new Pulled<TSource>(source))
        {
            first = item;
            return true;
        }

        first = default!;
        return false;
    }

    private static bool TryLast<TSource>(this IEnumerable<TSource> source, out TSource last)
    {
        var any = false;
        last = default!;
        foreach (var item in new Pulled<TSource>(source)) (any, last) = (true, item);
        return any;
    }

    private static bool TrySingle<TSource>(this IEnumerable<TSource> source, out TSource only)
    {
        var any = false;
        only = default!;
        foreach (var item in new Pulled<TSource>(source))
        {
            if (any) throw new InvalidOperationException("the sequence has more than one element");
            (any, only) = (true, item);
        }

        return any;
    }
}
