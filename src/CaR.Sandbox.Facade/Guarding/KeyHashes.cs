using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CaR.Rewards;

namespace CaR.Sandbox.Guarding;

/// <summary>Finds a type's hash, order and weight, once a type.</summary>
internal static class KeyHashes
{
    private const int Simple = 4, Text = 64, Structure = 256;

    private static readonly (Type Type, Delegate Hash)[] s_known =
    [
        Of((int x) => x), Of((uint x) => (int)x), Of((byte x) => x), Of((sbyte x) => x), Of((short x) => x), Of((ushort x) => x),
        Of((char x) => x), Of((bool x) => x ? 1 : 0), Of((long x) => Fold(x)), Of((ulong x) => Fold((long)x)),
        Of((double x) => Number(x)), Of((float x) => Number(x)), Of((string x) => Letters(x)),
        Of((Rgb x) => (x.R << 16) | (x.G << 8) | x.B), Of((Hsv x) => (x.H << 16) | (x.S << 8) | x.V), Of((Point x) => Mix(Number(x.X), Number(x.Y))),
        Of((Rect x) => Box(x)), Of((Cell x) => Mix(x.Column, x.Row)), Of((Region x) => Mix(x.Area, Box(x.Box))),
        Of((Swatch x) => Mix(x.Count, (x.Colour.R << 16) | (x.Colour.G << 8) | x.Colour.B)), Of((Match x) => Box(x.Box)),
    ];

    /// <summary>A type's hash; for a type of the program's own it is 0, and look-ups are searches.</summary>
    public static Func<T, int> For<T>()
    {
        foreach (var (type, hash) in s_known)
            if (type == typeof(T)) return (Func<T, int>)hash;
        return Made<Func<T, int>>(typeof(T)) ?? (_ => 0);
    }

    /// <summary>A type's order: text by its letters' numbers, everything else as the type itself says.</summary>
    public static Comparison<T> Comparison<T>() => typeof(T) == typeof(string)
        ? (Comparison<T>)(object)(Comparison<string?>)string.CompareOrdinal
        : Comparer<T>.Default.Compare;

    /// <summary>Fuel of one comparison or hash.</summary>
    public static int Weight(Type type)
    {
        if (type == typeof(string)) return Text;
        if (type.IsGenericType && type.IsValueType && IsFramework(type)) return Math.Min(Structure * 16, Simple + type.GetGenericArguments().Sum(Weight));
        return Boxes(type) ? Structure : type.IsPrimitive ? Simple : 4 * Simple;
    }

    /// <summary>Whether comparing two values makes objects.</summary>
    public static bool Boxes(Type type) => type.IsValueType && !type.IsPrimitive
        && (type.GetInterfaces().All(i => !i.IsGenericType || i.GetGenericTypeDefinition() != typeof(IEquatable<>))
            || (type.IsGenericType && type.GetGenericArguments().Any(Boxes)));

    private static bool IsFramework(Type type) => type.Assembly == typeof(object).Assembly;

    private static T? Made<T>(Type type) where T : Delegate
    {
        if (!type.IsGenericType || !IsFramework(type)) return null;
        var name = type.GetGenericTypeDefinition() == typeof(Nullable<>) ? nameof(Optional) : type.Name switch
        {
            "ValueTuple`2" => nameof(Two),
            "ValueTuple`3" => nameof(Three),
            "ValueTuple`4" => nameof(Four),
            _ => null,
        };
        return name is null ? null : (T)typeof(KeyHashes).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type.GetGenericArguments()).Invoke(null, null)!;
    }

    private static Func<T?, int> Optional<T>() where T : struct => x => x is { } value ? Keys<T>.Hash(value) : 0;

    private static Func<(A, B), int> Two<A, B>() => x => Mix(Keys<A>.Hash(x.Item1), Keys<B>.Hash(x.Item2));

    private static Func<(A, B, C), int> Three<A, B, C>() => x => Mix(Mix(Keys<A>.Hash(x.Item1), Keys<B>.Hash(x.Item2)), Keys<C>.Hash(x.Item3));

    private static Func<(A, B, C, D), int> Four<A, B, C, D>() =>
        x => Mix(Mix(Keys<A>.Hash(x.Item1), Keys<B>.Hash(x.Item2)), Mix(Keys<C>.Hash(x.Item3), Keys<D>.Hash(x.Item4)));

    private static (Type Type, Delegate Hash) Of<T>(Func<T, int> hash) => (typeof(T), hash);

    private static int Fold(long x) => (int)x ^ (int)(x >> 32);

    // 0 equals −0, and every NaN every other.
    private static int Number(double x) => x == 0 ? 0 : double.IsNaN(x) ? 1 : Fold(BitConverter.DoubleToInt64Bits(x));

    private static int Box(Rect x) => Mix(Mix(x.X, x.Y), Mix(x.Width, x.Height));

    private static int Mix(int a, int b) => unchecked((a * (int)0x9E3779B1) + b + (a >> 15));

    // FNV-1a (Fowler, Noll, Vo), by letters.
    private static int Letters(string x)
    {
        var hash = 2166136261;
        foreach (var c in x) hash = unchecked((hash ^ c) * 16777619);
        return (int)hash;
    }
}
