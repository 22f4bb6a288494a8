using System.Text;

namespace CaR.Authoring.Facts;

/// <summary>Text of sections that stays within a number of characters: what comes last is left out first, and it says so.</summary>
internal sealed class FactsText(int most)
{
    private const string LeftOut = "(more left out)";
    private readonly StringBuilder _text = new();

    /// <summary>Adds a section, as many of its lines as there is room for.</summary>
    public void Section(string title, IEnumerable<string> lines)
    {
        if (_text.Length + title.Length > most) return;
        _text.Append(title).Append('\n');
        foreach (var line in lines)
        {
            if (_text.Length + line.Length + LeftOut.Length > most)
            {
                _text.Append(LeftOut).Append('\n');
                return;
            }

            _text.Append(line).Append('\n');
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString().TrimEnd();
}
