using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CaR.Library.Yaml;

/// <summary>A mapping in a YAML file, read key by key. What is wrong is gathered, and told all at once by <see cref="Finish"/>.</summary>
internal sealed class YamlMap
{
    private readonly string _path;
    private readonly string _prefix;
    private readonly YamlMappingNode _node;
    private readonly List<string> _problems;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<YamlMap> _children = [];

    private YamlMap(string path, string prefix, YamlMappingNode node, List<string> problems)
    {
        _path = path;
        _prefix = prefix;
        _node = node;
        _problems = problems;
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">It is missing, no YAML, or no mapping.</exception>
    public static YamlMap Read(string path) => Root(path) is YamlMappingNode root
        ? new(path, "", root, [])
        : throw new InputException(path, "no keys", "a mapping of keys and values");

    /// <summary>Reads a file that is a list of mappings; each tells what is wrong in it by itself.</summary>
    /// <exception cref="InputException">It is missing, no YAML, no list, or an item is no mapping.</exception>
    public static ImmutableArray<YamlMap> ReadList(string path) => Root(path) is YamlSequenceNode { Children.Count: > 0 } list
        ? [.. list.Children.Select(item => Item(path, item))]
        : throw new InputException(path, "no list", "a list of mappings");

    private static YamlMap Item(string path, YamlNode item) => item is YamlMappingNode map
        ? new($"{path}, line {item.Start.Line}", "", map, [])
        : throw new InputException($"{path}, line {item.Start.Line}", "no keys", "a mapping of keys and values");

    private static YamlNode? Root(string path)
    {
        var text = Disk.ReadText(path, Limits.YamlFileBytes);
        var yaml = new YamlStream();
        try
        {
            CheckNesting(text);
            yaml.Load(new StringReader(text));
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            // The last two are how YamlDotNet stumbles over some broken files.
            var line = e is YamlException { Start.Line: > 0 } located ? $", line {located.Start.Line}" : "";
            throw new InputException($"{path}{line}: found broken YAML ({e.Message.ReplaceLineEndings(" ")}), expected keys and values", e);
        }

        return yaml.Documents is [{ RootNode: var root }, ..] ? root : null;
    }

    /// <summary>Reads the events alone, which takes no stack: a node's reading takes some for every level.</summary>
    private static void CheckNesting(string text)
    {
        var events = new Parser(new StringReader(text));
        for (var depth = 0; events.MoveNext();)
        {
            depth += events.Current!.NestingIncrease;
            if (depth > Limits.YamlNesting) throw new YamlException(events.Current.Start, events.Current.End, $"nested deeper than {Limits.YamlNesting} levels");
        }
    }

    /// <summary>A text, or null.</summary>
    public string? Text(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } text } => text,
        _ => Problem<string?>($"'{_prefix}{key}' holds no text", null),
    };

    /// <summary>A text that must be there.</summary>
    public string Required(string key)
    {
        if (_node.Children.ContainsKey(key)) return Text(key) ?? "";
        _asked.Add(key);
        return Problem($"'{_prefix}{key}' is missing", "");
    }

    /// <summary>A whole number within bounds, or null.</summary>
    public int? Number(string key, int least, int most)
    {
        if (Text(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        return Problem<int?>($"'{_prefix}{key}' holds '{text}', expected a whole number from {least} to {most}", null);
    }

    /// <summary>Tells when a key is there that must not be.</summary>
    /// <param name="key">The key.</param>
    /// <param name="why">What goes on behind its name: "stands beside 'world'".</param>
    public void Forbid(string key, string why)
    {
        if (Find(key) is not null) _problems.Add($"'{_prefix}{key}' {why}");
    }

    /// <summary>A list of texts; one text counts as a list of one.</summary>
    public ImmutableArray<string> List(string key) => Find(key) switch
    {
        null => [],
        YamlScalarNode { Value: { Length: > 0 } text } => [text],
        YamlSequenceNode list when list.Children.All(item => item is YamlScalarNode { Value.Length: > 0 }) =>
            [.. list.Children.Select(item => ((YamlScalarNode)item).Value!)],
        _ => Problem($"'{_prefix}{key}' holds no list of texts", ImmutableArray<string>.Empty),
    };

    /// <summary>A mapping; an empty one where there is none.</summary>
    public YamlMap Map(string key)
    {
        var node = Find(key);
        if (node is not null and not YamlMappingNode) _problems.Add($"'{_prefix}{key}' holds no keys");
        var child = new YamlMap(_path, $"{_prefix}{key}.", node as YamlMappingNode ?? [], _problems);
        _children.Add(child);
        return child;
    }

    /// <summary>Tells all that was wrong, and every key that nobody asked for.</summary>
    /// <exception cref="InputException">There was something.</exception>
    public void Finish()
    {
        AddUnknownKeys();
        if (_problems.Count > 0) throw new InputException($"{_path}: {string.Join("; ", _problems)}");
    }

    private void AddUnknownKeys()
    {
        foreach (var (node, _) in _node.Children)
        {
            var key = (node as YamlScalarNode)?.Value ?? "";
            if (!_asked.Contains(key)) _problems.Add($"line {node.Start.Line}: found unknown key '{_prefix}{key}', expected '{_prefix}{NearestNames.To(key, _asked)[0]}'");
        }

        foreach (var child in _children) child.AddUnknownKeys();
    }

    private YamlNode? Find(string key)
    {
        _asked.Add(key);
        return _node.Children.TryGetValue(key, out var node) && node is not YamlScalarNode { Value: null or "" } ? node : null;
    }

    private T Problem<T>(string problem, T instead)
    {
        _problems.Add(problem);
        return instead;
    }
}
