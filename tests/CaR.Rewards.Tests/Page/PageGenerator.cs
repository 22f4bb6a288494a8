using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CaR.Rewards.Tests.Page;

/// <summary>Writes the language's page from the assembly's public members and their XML documentation.</summary>
internal static partial class PageGenerator
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private const int PlainSummary = 24;

    private static readonly Type[] s_order =
    [
        typeof(Observation), typeof(Frame), typeof(Mask), typeof(Regions), typeof(Region), typeof(Cells), typeof(Cell),
        typeof(Match), typeof(Swatch), typeof(Results<>), typeof(Point), typeof(Rect), typeof(Rgb), typeof(Hsv),
    ];

    /// <summary>What a reward program may use, one member a line: what the sandbox's policy is made from.</summary>
    public static IEnumerable<string> Members() =>
        from type in LanguageTypes().Order(Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name)))
        from member in MembersOf(type)
        select $"{Signatures.Name(type)}: {Signatures.Of(member)}";

    public static IEnumerable<Type> LanguageTypes() => typeof(Frame).Assembly.GetExportedTypes().Where(t => !IsHostOnly(t));

    public static string Render(string head, string example)
    {
        XDocument xml = XDocument.Load(Path.ChangeExtension(typeof(Frame).Assembly.Location, ".xml"));
        Dictionary<string, XElement> docs = xml.Descendants("member").ToDictionary(m => m.Attribute("name")!.Value);
        var page = new StringBuilder(head);
        foreach (Type type in s_order) Append(page, type, docs);
        return page.Append("## Example\n```csharp\n").Append(example.Trim()).Append("\n```\n").ToString();
    }

    /// <summary>The types that the page should tell of: all but the base class, which its head tells of.</summary>
    public static IEnumerable<Type> OnPage => s_order.Append(typeof(RewardProgram));

    private static void Append(StringBuilder page, Type type, Dictionary<string, XElement> docs)
    {
        XElement doc = docs[DocumentationNames.Of(type)];
        page.Append($"## {Signatures.Declaration(type)}\n{Text(doc)}");
        foreach (XElement parameter in doc.Elements("param")) page.Append($" {parameter.Attribute("name")!.Value}: {Flat(parameter)}");
        page.Append('\n');
        MemberInfo[] members = [.. MembersOf(type).Where(m => !IsInDeclaration(m))];
        foreach (MemberInfo member in members.Where(m => !IsPlain(m, docs)))
            page.Append($"- `{Signatures.Of(member)}` {Text(docs[DocumentationNames.Of(member)])}\n");
        string plain = string.Join("; ", members.Where(m => IsPlain(m, docs)).Select(Signatures.Of));
        page.Append(plain.Length > 0 ? $"- `{plain}`\n\n" : "\n");
    }

    /// <summary>What a short summary tells, the name tells too: the page lists such members on one line.</summary>
    private static bool IsPlain(MemberInfo member, Dictionary<string, XElement> docs) =>
        Text(docs[DocumentationNames.Of(member)]).Length <= PlainSummary;

    /// <summary>A positional record's constructor and properties stand in its declaration.</summary>
    private static bool IsInDeclaration(MemberInfo member) =>
        Signatures.Primary(member.DeclaringType!) is { } primary
        && (member.Equals(primary) || primary.GetParameters().Any(p => p.Name == member.Name));

    private static IEnumerable<MemberInfo> MembersOf(Type type) =>
        type.GetMembers(Declared).Where(IsLanguage).OrderBy(m => m.MetadataToken).OrderBy(m => m is ConstructorInfo ? 0 : m is PropertyInfo ? 1 : 2);

    private static bool IsLanguage(MemberInfo member) =>
        !IsHostOnly(member)
        && member is not Type
        && member.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && (member is not MethodBase { IsSpecialName: true } || member is ConstructorInfo || member.Name.StartsWith("op_", StringComparison.Ordinal));

    private static bool IsHostOnly(MemberInfo member) => member.GetCustomAttribute<HostOnlyAttribute>() is not null;

    private static string Text(XElement doc) => Flat(doc.Element("summary")!);

    private static string Flat(XElement element) => Space().Replace(Inner(element), " ").Trim();

    private static string Inner(XElement element) => string.Concat(element.Nodes().Select(n => n switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => see.Attribute("cref")!.Value.Split('.')[^1],
        _ => "",
    }));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
