using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace CaR.Cli.Verbs;

/// <summary>Options that take a whole number within bounds.</summary>
internal static class WholeNumber
{
    /// <summary>An option; anything else than a number within bounds is told with the bounds.</summary>
    /// <param name="name">With its hyphens.</param>
    /// <param name="description">For the help.</param>
    /// <param name="least">The least number.</param>
    /// <param name="most">The greatest number.</param>
    /// <param name="usual">What counts where it is left out.</param>
    public static Option<int> Option(string name, string description, int least, int most, int usual) =>
        new(name) { Description = description, DefaultValueFactory = _ => usual, CustomParser = result => Parse(result, name, least, most) };

    /// <summary>An option that may be left out without meaning a number.</summary>
    public static Option<int?> Optional(string name, string description, int least, int most) =>
        new(name) { Description = description, CustomParser = result => Parse(result, name, least, most) };

    private static int Parse(ArgumentResult result, string name, int least, int most)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        result.AddError($"{name}: found '{text}', expected a whole number from {least} to {most}");
        return least;
    }
}
