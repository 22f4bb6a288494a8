using System.Collections.Frozen;
using Microsoft.CodeAnalysis;

namespace CaR.Sandbox.Policy;

/// <summary>The allow-list as data: what of the base library a program may use, and what to write instead of the rest.</summary>
internal sealed class AllowedApi
{
    private static readonly Lazy<AllowedApi> s_embedded = new(() => Parse(Text));

    private readonly FrozenSet<string> _entries;
    private readonly FrozenSet<string> _types;
    private readonly FrozenDictionary<string, string> _instead;

    private AllowedApi(IEnumerable<string> entries, IReadOnlyDictionary<string, string> instead)
    {
        _entries = entries.ToFrozenSet(StringComparer.Ordinal);
        _types = _entries.Select(TypeOf).ToFrozenSet(StringComparer.Ordinal);
        _instead = instead.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The list that ships inside this assembly.</summary>
    public static AllowedApi Embedded => s_embedded.Value;

    /// <summary>Its text.</summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(AllowedApi).Assembly.GetManifestResourceStream("allowed-api.txt")
                ?? throw new InvalidOperationException("the allow-list is not embedded");
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    /// <summary>The documentation-comment ids of all entries.</summary>
    public IReadOnlyCollection<string> Entries => _entries;

    /// <summary>The ids of the types that entries name or belong to.</summary>
    public IReadOnlyCollection<string> Types => _types;

    /// <summary>Reads a list.</summary>
    /// <exception cref="FormatException">A line is neither entry nor advice, or an entry has no reason.</exception>
    public static AllowedApi Parse(string text)
    {
        var entries = new List<string>();
        var instead = new Dictionary<string, string>(StringComparer.Ordinal);
        var advice = false;
        foreach (var line in text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == '[') advice = line == "[instead]";
            else if (advice) Add(line, " = ", instead.Add);
            else Add(line, " # ", (id, _) => entries.Add(id));
        }

        return new(entries, instead);
    }

    /// <summary>Whether a type may be named.</summary>
    public bool AllowsType(INamedTypeSymbol type) => _types.Contains(Id(type));

    /// <summary>Whether a member may be used: listed itself, or its whole type is and the member is not one that every object has.</summary>
    public bool AllowsMember(ISymbol member) =>
        _entries.Contains(Id(member)) || (_entries.Contains(Id(member.ContainingType)) && !ObjectMembers.Includes(member));

    /// <summary>What to write instead: the advice for the member, else for its type, else for the nearest namespace around it.</summary>
    public string Instead(ISymbol symbol)
    {
        if (ObjectMembers.Includes(symbol) && _instead.TryGetValue($"M:System.Object.{symbol.Name}", out var common)) return common;
        for (ISymbol? at = symbol; at is not null; at = at.ContainingSymbol)
        {
            var id = Id(at);
            var end = id.IndexOf('(');
            if (_instead.TryGetValue(end < 0 || at is ITypeSymbol ? id : id[..end], out var text)) return text;
            if (at is IMethodSymbol { Arity: > 0 } && _instead.TryGetValue(id.Split('`')[0], out text)) return text;
        }

        return "leave it out: a program uses the API page and plain C#";
    }

    /// <summary>What to write instead of a name that may not even be known, such as System.Threading.Thread; empty where the list is silent.</summary>
    public string InsteadOf(string name)
    {
        for (var at = name; ; at = at[..at.LastIndexOf('.')])
        {
            if (_instead.TryGetValue($"T:{at}", out var text) || _instead.TryGetValue($"N:{at}", out text)) return text;
            if (!at.Contains('.', StringComparison.Ordinal)) return "";
        }
    }

    private static string Id(ISymbol symbol) => symbol.OriginalDefinition.GetDocumentationCommentId() ?? "";

    private static void Add(string line, string separator, Action<string, string> add)
    {
        var at = line.IndexOf(separator, StringComparison.Ordinal);
        if (at <= 0 || line[(at + separator.Length)..].Trim().Length == 0)
            throw new FormatException($"allowed-api.txt: found '{line}', expected an id,{separator}and a text");
        add(line[..at].Trim(), line[(at + separator.Length)..].Trim());
    }

    // "M:System.Math.Max(System.Int32,System.Int32)" speaks of T:System.Math.
    private static string TypeOf(string id)
    {
        if (id[0] == 'T') return id;
        var name = id.Split('(', '~')[0];
        return "T:" + name[2..name.LastIndexOf('.')];
    }
}
