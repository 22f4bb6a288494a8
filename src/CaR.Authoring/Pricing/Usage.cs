using System.Globalization;
using CaR.Core.Authoring;

namespace CaR.Authoring.Pricing;

/// <summary>What some calls used.</summary>
/// <param name="Calls">How many.</param>
/// <param name="InputTokens">As far as providers told; null where none did.</param>
/// <param name="OutputTokens">As far as providers told; null where none did.</param>
/// <param name="Dollars">Estimated at list prices; null where a price or a number of tokens is not known.</param>
public sealed record Usage(int Calls, long? InputTokens, long? OutputTokens, decimal? Dollars)
{
    private const decimal Million = 1_000_000m;

    /// <summary>Adds up calls.</summary>
    public static Usage Of(IReadOnlyCollection<ModelCall> calls) => new(
        calls.Count,
        calls.Any(call => call.InputTokens is not null) ? calls.Sum(call => call.InputTokens ?? 0) : null,
        calls.Any(call => call.OutputTokens is not null) ? calls.Sum(call => call.OutputTokens ?? 0) : null,
        calls.Count > 0 && calls.All(call => Cost(call) is not null) ? calls.Sum(Cost) : null);

    /// <summary>One line for a person: "6 calls · 41,200 tokens in · 9,100 out · about $0.26 (list prices of …)".</summary>
    public override string ToString()
    {
        var cost = Dollars is { } dollars
            ? string.Create(CultureInfo.InvariantCulture, $"about ${dollars:0.00} (list prices of {PriceList.Noted})")
            : "cost unknown";
        return $"{Calls} {(Calls == 1 ? "call" : "calls")} · {Tokens(InputTokens)} tokens in · {Tokens(OutputTokens)} out · {cost}";
    }

    private static decimal? Cost(ModelCall call) =>
        PriceList.Of(call.Model) is { } price && call is { InputTokens: { } input, OutputTokens: { } output }
            ? (input * price.Input + output * price.Output) / Million
            : null;

    private static string Tokens(long? count) => count?.ToString("#,0", CultureInfo.InvariantCulture) ?? "unknown";
}
