using System.Collections.Immutable;

namespace CaR.Authoring.Pricing;

/// <summary>List prices, an estimate for orientation: no discounts, no caching, no taxes. A model that is not here costs "unknown".</summary>
/// <remarks>
/// As published by OpenAI (openai.com/api/pricing) and Anthropic (docs.anthropic.com, "Pricing") and reported for March 2026
/// (gpt-5.5: June 2026). Prices change; the date is part of what is shown.
/// </remarks>
internal static class PriceList
{
    /// <summary>When the prices were noted.</summary>
    public const string Noted = "March–June 2026";

    /// <summary>A longer name stands for a model of its own, so the longest matching beginning counts.</summary>
    private static readonly ImmutableArray<ModelPrice> s_prices =
    [
        new("claude-opus-4-6", 5.00m, 25.00m),
        new("claude-opus-4-5", 5.00m, 25.00m),
        new("claude-opus-4-1", 15.00m, 75.00m),
        new("claude-sonnet-4", 3.00m, 15.00m),
        new("claude-haiku-4-5", 1.00m, 5.00m),
        new("gpt-5.5", 5.00m, 30.00m),
        new("gpt-5.4", 2.50m, 15.00m),
        new("gpt-5.4-mini", 0.75m, 4.50m),
        new("gpt-5.1", 1.25m, 10.00m),
        new("gpt-4.1", 2.00m, 8.00m),
        new("gpt-4o", 2.50m, 10.00m),
        new("gpt-4o-mini", 0.15m, 0.60m),
    ];

    /// <summary>The price of a model, or null where none is known.</summary>
    /// <remarks>Behind the beginning only a date or version may follow ("gpt-4o-2024-11-20"), not another model's name ("gpt-5.4-pro").</remarks>
    public static ModelPrice? Of(string model)
    {
        var matches = s_prices.Where(price => model.StartsWith(price.Model, StringComparison.Ordinal) && IsVersion(model.AsSpan(price.Model.Length)));
        return matches.OrderByDescending(price => price.Model.Length).Select(price => (ModelPrice?)price).FirstOrDefault();
    }

    private static bool IsVersion(ReadOnlySpan<char> rest) => rest.IsEmpty || (rest[0] is '-' && !rest.ContainsAnyExcept("-.0123456789"));
}
