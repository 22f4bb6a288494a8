using System.Text;
using CaR.Core;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Prompts;

/// <summary>A prompt with <c>{{placeholders}}</c>, which stand for texts and for pictures.</summary>
/// <param name="name">The file's name without its ending.</param>
/// <param name="text">Its text.</param>
public sealed class PromptTemplate(string name, string text)
{
    private const string Open = "{{", Close = "}}";

    /// <summary>The file's name without its ending.</summary>
    public string Name => name;

    /// <summary>The text with its placeholders.</summary>
    public string Text => text;

    /// <summary>SHA-256 of the text: the template's version.</summary>
    public string Hash { get; } = ContentHash.Of(text);

    /// <summary>The placeholders, in the order in which they stand.</summary>
    public IEnumerable<string> Placeholders => Pieces().Where(piece => piece.IsPlaceholder).Select(piece => piece.Text);

    /// <summary>The text with another template's text in place of a placeholder.</summary>
    public PromptTemplate Including(PromptTemplate other) => new(name, text.Replace(Open + other.Name + Close, other.Text.TrimEnd()));

    /// <summary>Fills in every placeholder. What is filled in is not looked at again, so no answer of a model can act as a placeholder.</summary>
    /// <param name="values">For each placeholder its parts: texts (<see cref="string"/>) and pictures (<see cref="DataContent"/>).</param>
    /// <exception cref="ArgumentException">A placeholder has no value, or a value no placeholder.</exception>
    public ChatMessage Render(IReadOnlyDictionary<string, IReadOnlyList<object>> values)
    {
        var unused = values.Keys.Except(Placeholders).ToList();
        if (unused.Count > 0) throw new ArgumentException($"{name}.md: found no placeholder {string.Join(", ", unused)}", nameof(values));
        var contents = new List<AIContent>();
        var words = new StringBuilder();
        foreach (var piece in Pieces())
        {
            if (!piece.IsPlaceholder) words.Append(piece.Text);
            else if (values.TryGetValue(piece.Text, out var parts)) Fill(parts, words, contents);
            else throw new ArgumentException($"{name}.md: found placeholder {piece.Text}, expected one of {string.Join(", ", values.Keys)}", nameof(values));
        }

        Flush(words, contents);
        return new ChatMessage(ChatRole.User, contents);
    }

    private static void Fill(IReadOnlyList<object> parts, StringBuilder words, List<AIContent> contents)
    {
        foreach (var part in parts)
        {
            if (part is DataContent picture)
            {
                Flush(words, contents);
                contents.Add(picture);
            }
            else
            {
                words.Append(part);
            }
        }
    }

    private static void Flush(StringBuilder words, List<AIContent> contents)
    {
        if (words.Length > 0) contents.Add(new TextContent(words.ToString()));
        words.Clear();
    }

    private IEnumerable<(string Text, bool IsPlaceholder)> Pieces()
    {
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf(Open, at, StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.IndexOf(Close, open, StringComparison.Ordinal);
            if (close < 0)
            {
                yield return (text[at..], false);
                yield break;
            }

            if (open > at) yield return (text[at..open], false);
            yield return (text[(open + Open.Length)..close], true);
            at = close + Close.Length;
        }
    }
}
