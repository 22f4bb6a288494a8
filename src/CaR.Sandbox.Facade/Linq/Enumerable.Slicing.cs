using System.Collections.Generic;
using CaR.Sandbox.Guarding;

namespace System.Linq;

public static partial class Enumerable
{
    /// <summary>The first so many.</summary>
    public static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, int count)
    {
        Work.Iterator();
        if (count <= 0) yield break;
        foreach (var item in new Pulled<TSource>(source))
        {
            yield return item;
            if (--count == 0) yield break;
        }
    }

    /// <summary>Those in a range.</summary>
    public static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, Range range)
    {
        if (!range.Start.IsFromEnd && !range.End.IsFromEnd)
            return source.Skip(range.Start.Value).Take(range.End.Value - range.Start.Value);
        var items = source.ToArray();
        var (start, end) = (range.Start.GetOffset(items.Length), range.End.GetOffset(items.Length));
        return items.Skip(start).Take(end - Math.Max(start, 0));
    }

    /// <summary>All but the first so many.</summary>
    public static IEnumerable<TSource> Skip<TSource>(this IEnumerable<TSource> source, int count)
    {
        Work.Iterator();
        foreach (var item in new Pulled<TSource>(source))
            if (--count < 0) yield return item;
            else count = Math.Max(count, 0);
    }

    /// <summary>The last so many.</summary>
    public static IEnumerable<TSource> TakeLast<TSource>(this IEnumerable<TSource> source, int count)
    {
        var items = source.ToArray();
        return items.Skip(items.Length - Math.Clamp(count, 0, items.Length));
    }

    /// <summary>All but the last so many.</summary>
    public static IEnumerable<TSource> SkipLast<TSource>(this IEnumerable<TSource> source, int count)
    {
        var items = source.ToArray();
        return items.Take(items.Length - Math.Clamp(count, 0, items.Length));
    }

    /// <summary>Those before the first a function says no to.</summary>
    public static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) =>
        source.TakeWhile((item, _) => predicate(item));

    /// <summary>The same, told the index.</summary>
    public static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        Work.Iterator();
        var index = 0;
        foreach (var item in new Pulled<TSource>(source))
        {
            Budget.Charge(Work.Call);
            if (!predicate(item, index++)) yield break;
            yield return item;
        }
    }

    /// <summary>Those from the first on that a function says no to.</summary>
    public static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) =>
        source.SkipWhile((item, _) => predicate(item));

    /// <summary>The same, told the index.</summary>
    public static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        Work.Iterator();
        var (index, skipping) = (0, true);
        foreach (var item in new Pulled<TSource>(source))
        {
            Budget.Charge(Work.Call);
            if (skipping) skipping = predicate(item, index++);
            if (!skipping) yield return item;
        }
    }

    /// <summary>One sequence, then another.</summary>
    public static IEnumerable<TSource> Concat<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
    {
        Work.Iterator();
        foreach (var item in new Pulled<TSource>(first)) yield return item;
        foreach (var item in new Pulled<TSource>(second)) yield return item;
    }

    /// <summary>One more at the end.</summary>
    public static IEnumerable<TSource> Append<TSource>(this IEnumerable<TSource> source, TSource element)
    {
        Work.Iterator();
        foreach (var item in new Pulled<TSource>(source)) yield return item;
        yield return element;
    }

    /// <summary>One more at the beginning.</summary>
    public static IEnumerable<TSource> Prepend<TSource>(this IEnumerable<TSource> source, TSource element)
    {
        Work.Iterator();
        yield return element;
        foreach (var item in new Pulled<TSource>(source)) yield return item;
    }

    /// <summary>The elements, or a default where there are none.</summary>
    public static IEnumerable<TSource?> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source) => source.DefaultIfEmpty(default!);

    /// <summary>The elements, or one of your own where there are none.</summary>
    public static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
    {
        Work.Iterator();
        var any = false;
        foreach (var item in new Pulled<TSource>(source))
        {
            any = true;
            yield return item;
        }

        if (!any) yield return defaultValue;
    }

    /// <summary>From the last to the first.</summary>
    public static IEnumerable<TSource> Reverse<TSource>(this IEnumerable<TSource> source)
    {
        Work.Iterator();
        var items = source.ToArray();
        for (var i = items.Length - 1; i >= 0; i--)
        {
            Budget.Charge(Work.Element);
            yield return items[i];
        }
    }

    /// <summary>From the last to the first.</summary>
    public static IEnumerable<TSource> Reverse<TSource>(this TSource[] source) => ((IEnumerable<TSource>)source).Reverse();
}
