using System.Collections.Frozen;

namespace CaR.Sandbox.Worker.Checking;

/// <summary>The allow-list of the image check as data: members by assembly, and opcodes.</summary>
internal sealed class AllowedImage
{
    private static readonly Lazy<(AllowedImage Compiled, AllowedImage Guarded)> s_embedded = new(() =>
    {
        var text = Text;
        return (Parse(text, ImageStage.Compiled), Parse(text, ImageStage.Guarded));
    });

    private readonly FrozenSet<string> _members;
    private readonly FrozenSet<string> _types;

    private AllowedImage(IEnumerable<string> entries)
    {
        _members = entries.ToFrozenSet(StringComparer.Ordinal);
        _types = _members.Where(e => !e.StartsWith("O:", StringComparison.Ordinal)).Select(TypeOf).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The list's text, as it ships inside this assembly.</summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(AllowedImage).Assembly.GetManifestResourceStream("allowed-image.txt")
                ?? throw new InvalidOperationException("the allow-list of images is not embedded");
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    /// <summary>The list that ships inside this assembly.</summary>
    public static AllowedImage For(ImageStage stage) => stage is ImageStage.Compiled ? s_embedded.Value.Compiled : s_embedded.Value.Guarded;

    /// <summary>Reads what a list says of a stage.</summary>
    /// <exception cref="FormatException">An entry has no reason, or stands under no assembly.</exception>
    public static AllowedImage Parse(string text, ImageStage stage)
    {
        var entries = new List<string>();
        var (assembly, counts) = ("", false);
        foreach (var line in text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == '[')
            {
                var heading = line.Trim('[', ']').Split(", ");
                (assembly, counts) = (heading[0], heading.Length == 1 || heading[1] == (stage is ImageStage.Compiled ? "compiled" : "guarded"));
                continue;
            }

            var at = line.IndexOf(" # ", StringComparison.Ordinal);
            if (at <= 0 || assembly.Length == 0) throw new FormatException($"allowed-image.txt: found '{line}', expected an id, # and a reason, below a heading");
            if (counts) entries.Add(line[..at].Trim() is var id && id[1] == ':' && id[0] == 'O' ? id : $"{assembly} {id}");
        }

        return new(entries);
    }

    /// <summary>Whether a method or field may be referred to.</summary>
    public bool AllowsMember(string assembly, string id) => _members.Contains($"{assembly} {id}");

    /// <summary>Whether a type may be part of a signature.</summary>
    public bool AllowsType(string assembly, string name) => _types.Contains($"{assembly} T:{name}");

    /// <summary>Whether an instruction may be used.</summary>
    public bool AllowsOpcode(string name) => _members.Contains($"O:{name}");

    // "System.Runtime M:System.Math.Max(System.Int32,System.Int32)" speaks of "System.Runtime T:System.Math".
    private static string TypeOf(string entry)
    {
        var colon = entry.IndexOf(':', StringComparison.Ordinal);
        var name = entry[(colon + 1)..].Split('(', '~')[0];
        return entry[colon - 1] == 'T' ? entry : $"{entry[..(colon - 1)]}T:{name[..name.LastIndexOf('.')]}";
    }
}
