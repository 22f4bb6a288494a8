using System;
using System.Collections.Generic;
using CaR.Sandbox.Guarding;

namespace CaR.Sandbox.Metered;

/// <summary>Stands in for <see cref="Array"/> in guarded programs: the same members, charged for by length.</summary>
public static class ArrayCalls
{
    public static int IndexOf<T>(T[] array, T value) => IndexOf(array, value, 0, array.Length);

    public static int IndexOf<T>(T[] array, T value, int startIndex) => IndexOf(array, value, startIndex, array.Length - startIndex);

    public static int IndexOf<T>(T[] array, T value, int startIndex, int count)
    {
        var part = array.AsSpan(startIndex, count);
        for (var i = 0; i < part.Length; i++)
            if (Keys<T>.Same(part[i], value)) return startIndex + i;
        return -1;
    }

    public static int LastIndexOf<T>(T[] array, T value) => LastIndexOf(array, value, array.Length - 1, array.Length);

    public static int LastIndexOf<T>(T[] array, T value, int startIndex) => LastIndexOf(array, value, startIndex, startIndex + 1);

    public static int LastIndexOf<T>(T[] array, T value, int startIndex, int count)
    {
        if (array.Length == 0) return -1;
        var part = array.AsSpan(startIndex - count + 1, count);
        for (var i = part.Length - 1; i >= 0; i--)
            if (Keys<T>.Same(part[i], value)) return startIndex - count + 1 + i;
        return -1;
    }

    public static void Reverse<T>(T[] array) => Reverse(array, 0, array.Length);

    public static void Reverse<T>(T[] array, int index, int length)
    {
        Work.Copy(2L * array.Length);
        Array.Reverse(array, index, length);
    }

    public static void Fill<T>(T[] array, T value)
    {
        Work.Copy(2L * array.Length);
        Array.Fill(array, value);
    }

    public static void Fill<T>(T[] array, T value, int startIndex, int count)
    {
        Work.Copy(2L * array.Length);
        Array.Fill(array, value, startIndex, count);
    }

    public static bool Exists<T>(T[] array, Predicate<T> match) => FindIndex(array, match) >= 0;

    public static bool TrueForAll<T>(T[] array, Predicate<T> match) => FindIndex(array, item => !match(item)) < 0;

    public static T? Find<T>(T[] array, Predicate<T> match) => FindIndex(array, match) is >= 0 and var at ? array[at] : default;

    public static int FindIndex<T>(T[] array, Predicate<T> match) => FindIndex(array, 0, array.Length, match);

    public static int FindIndex<T>(T[] array, int startIndex, Predicate<T> match) => FindIndex(array, startIndex, array.Length - startIndex, match);

    public static int FindIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)
    {
        var part = array.AsSpan(startIndex, count);
        for (var i = 0; i < part.Length; i++)
        {
            Budget.Charge(Work.Call);
            if (match(part[i])) return startIndex + i;
        }

        return -1;
    }

    public static T[] FindAll<T>(T[] array, Predicate<T> match)
    {
        var found = new List<T>();
        foreach (var item in array)
        {
            Budget.Charge(Work.Call);
            if (match(item)) found.Add(item);
        }

        return found.ToArray();
    }

    public static TOutput[] ConvertAll<TInput, TOutput>(TInput[] array, Converter<TInput, TOutput> converter)
    {
        var made = Work.Array<TOutput>(array.Length);
        for (var i = 0; i < made.Length; i++)
        {
            Budget.Charge(Work.Call);
            made[i] = converter(array[i]);
        }

        return made;
    }

    /// <summary>Stands in for <see cref="System.Runtime.CompilerServices.RuntimeHelpers.GetSubArray"/>: <c>array[1..^1]</c>.</summary>
    public static T[] GetSubArray<T>(T[] array, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(array.Length);
        var part = Work.Array<T>(length);
        Work.Copy(length);
        Array.Copy(array, start, part, 0, length);
        return part;
    }

    public static void Sort<T>(T[] array) => Sort(array, 0, array.Length);

    public static void Sort<T>(T[] array, int index, int length)
    {
        Work.Sort(array.Length, Keys<T>.Weight);
        Array.Sort(array, index, length, Order<T>());
    }

    public static void Sort<T>(T[] array, Comparison<T> comparison)
    {
        Work.Sort(array.Length, Work.Call);
        Array.Sort(array, comparison);
    }

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items)
    {
        Work.Sort(keys.Length, Keys<TKey>.Weight + Work.Element);
        Array.Sort(keys, items, Order<TKey>());
    }

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items, int index, int length)
    {
        Work.Sort(keys.Length, Keys<TKey>.Weight + Work.Element);
        Array.Sort(keys, items, index, length, Order<TKey>());
    }

    // Text by its letters' numbers; null is the type's own order.
    private static IComparer<T>? Order<T>() => typeof(T) == typeof(string) ? (IComparer<T>)StringComparer.Ordinal : null;
}
