using CaR.Authoring.Pricing;
using CaR.Core.Authoring;

namespace CaR.Authoring.Tests.Pricing;

public sealed class UsageTests
{
    [Theory]
    [InlineData("claude-sonnet-4-5-20250929", 3.0)]
    [InlineData("gpt-4o-2024-11-20", 2.5)]
    [InlineData("gpt-4o-mini", 0.15)]
    [InlineData("gpt-5.4-pro", null)]
    [InlineData("qwen2.5-vl", null)]
    public void A_price_is_known_or_not(string model, double? input) => Assert.Equal((decimal?)input, PriceList.Of(model)?.Input);

    [Fact]
    public void Known_prices_add_up() => Assert.Equal(
        "2 calls · 200,000 tokens in · 2,000 out · about $0.52 (list prices of March–June 2026)",
        Usage.Of([Call("gpt-4o", 100_000, 1_000), Call("gpt-4o", 100_000, 1_000)]).ToString());

    [Fact]
    public void One_unknown_price_makes_the_sum_unknown()
    {
        Assert.Equal("1 call · unknown tokens in · unknown out · cost unknown", Usage.Of([Call("gpt-4o", null, null)]).ToString());
        Assert.Null(Usage.Of([Call("gpt-4o", 1, 1), Call("mine", 1, 1)]).Dollars);
    }

    private static ModelCall Call(string model, long? input, long? output) => new("write", "A", 1, 1, "", model, input, output, "stop", "");
}
