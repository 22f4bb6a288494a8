namespace CaR.Authoring.Answers;

/// <summary>The fenced code blocks of a Markdown text (CommonMark, section 4.5), found in one pass.</summary>
internal static class FencedBlocks
{
    private const int ShortestFence = 3;

    /// <summary>All blocks in order. A block that is never closed reaches to the end.</summary>
    public static List<FencedBlock> In(string text)
    {
        var blocks = new List<FencedBlock>();
        int? start = null;
        var (tag, fence) = ("", 0);
        for (var at = 0; at < text.Length;)
        {
            var feed = text.IndexOf('\n', at);
            var next = feed < 0 ? text.Length : feed + 1;
            var line = text.AsSpan(at, next - at).Trim();
            var ticks = line.IndexOfAnyExcept('`') is var n && n < 0 ? line.Length : n;
            if (start is null && ticks >= ShortestFence && !line[ticks..].Contains('`'))
            {
                (start, fence, tag) = (next, ticks, line[ticks..].Trim().ToString().ToLowerInvariant());
            }
            else if (start is { } from && ticks >= fence && ticks == line.Length)
            {
                blocks.Add(new(tag, text[from..at], true));
                start = null;
            }

            at = next;
        }

        if (start is { } open) blocks.Add(new(tag, text[open..], false));
        return blocks;
    }
}
