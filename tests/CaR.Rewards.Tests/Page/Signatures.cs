using System.Reflection;

namespace CaR.Rewards.Tests.Page;

/// <summary>Members as short C#.</summary>
internal static class Signatures
{
    private static readonly Dictionary<string, string> s_operators = new()
    {
        ["op_BitwiseAnd"] = "&",
        ["op_BitwiseOr"] = "|",
        ["op_ExclusiveOr"] = "^",
        ["op_OnesComplement"] = "~",
    };

    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(int)] = "int",
        [typeof(byte)] = "byte",
        [typeof(double)] = "double",
        [typeof(bool)] = "bool",
        [typeof(string)] = "string",
    };

    public static string Name(Type type)
    {
        if (s_keywords.TryGetValue(type, out string? keyword)) return keyword;
        return type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
    }

    /// <summary>A type's head: its base where that is ours.</summary>
    public static string Declaration(Type type) =>
        type.BaseType is { IsGenericType: true } parent ? $"{Name(type)} : {Name(parent)}"
        : Primary(type) is { } primary ? $"{Name(type)}({Parameters(primary.GetParameters())})"
        : Name(type);

    /// <summary>A positional record's constructor: the one whose parameters are named as properties are.</summary>
    public static ConstructorInfo? Primary(Type type) =>
        type.GetConstructors().FirstOrDefault(c => c.GetParameters() is { Length: > 0 } p && p.All(x => char.IsUpper(x.Name![0])));

    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo c => $"new {Name(c.DeclaringType!)}({Parameters(c.GetParameters())})",
        MethodInfo m when s_operators.TryGetValue(m.Name, out string? op) => m.GetParameters().Length == 1 ? $"{op}a" : $"a {op} b",
        MethodInfo m => $"{Static(m)}{Name(m.ReturnType)} {m.Name}({Parameters(m.GetParameters())})",
        PropertyInfo p when p.GetIndexParameters().Length > 0 => $"{Name(p.PropertyType)} this[{Parameters(p.GetIndexParameters())}]",
        PropertyInfo p => $"{Static(p.GetMethod!)}{Name(p.PropertyType)} {p.Name}",
        FieldInfo f => $"const {Name(f.FieldType)} {f.Name}",
        _ => throw new NotSupportedException($"{member} has no place on the page"),
    };

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Parameters(ParameterInfo[] parameters) =>
        string.Join(", ", parameters.Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? $" = {p.DefaultValue}" : "")}"));
}
