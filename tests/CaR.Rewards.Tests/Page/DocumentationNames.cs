using System.Reflection;

namespace CaR.Rewards.Tests.Page;

/// <summary>The names that the compiler gives members in XML documentation (C# specification, annex D.4.2).</summary>
internal static class DocumentationNames
{
    public static string Of(Type type) => $"T:{type.FullName}";

    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo c => $"M:{c.DeclaringType!.FullName}.#ctor{Parameters(c.GetParameters())}",
        MethodInfo m => $"M:{m.DeclaringType!.FullName}.{m.Name}{Parameters(m.GetParameters())}",
        PropertyInfo p => $"P:{p.DeclaringType!.FullName}.{p.Name}{Parameters(p.GetIndexParameters())}",
        FieldInfo f => $"F:{f.DeclaringType!.FullName}.{f.Name}",
        _ => throw new NotSupportedException($"{member} has no place on the page"),
    };

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(",", parameters.Select(p => p.ParameterType.FullName))})";
}
