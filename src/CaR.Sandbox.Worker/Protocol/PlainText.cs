using System.Text;

namespace CaR.Sandbox.Worker.Protocol;

/// <summary>Text from a worker, to be shown on terminals and in reports.</summary>
internal static class PlainText
{
    private const char Replacement = '\uFFFD';

    /// <summary>UTF-8 as text on one line, in which nothing controls a terminal.</summary>
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        return text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? Replacement : c)) : text;
    }
}
