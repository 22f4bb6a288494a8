using CaR.Core;
using CaR.Testing;

namespace CaR.Verification.Tests;

public sealed class VerificationOptionsTests
{
    [Theory]
    [InlineData("default")]
    [InlineData("strict")]
    [InlineData("paper")]
    public void Presets_are_found_by_name(string name)
    {
        var options = VerificationOptions.Named(name);
        Assert.Equal(name, options.Preset);
        Assert.Empty(options.Problems());
    }

    [Fact]
    public void An_unknown_preset_is_refused() =>
        Assert.Equal("preset: found \"lax\", expected default, strict or paper", Assert.Throws<InputException>(() => VerificationOptions.Named("lax")).Message);

    [Fact]
    public void The_feedback_half_may_be_thin_even_when_strict()
    {
        var (feedback, _) = Corridor.Set(expert: 20, random: 40).Deal();
        Assert.False(Verify.With(VerificationOptions.Strict, Verify.Corridor2(), feedback).Accepted);
        Assert.True(Verify.With(VerificationOptions.Strict with { ThinEvidenceFails = false }, Verify.Corridor2(), feedback).Accepted);
    }

    [Fact]
    public void All_that_is_wrong_is_listed_at_once()
    {
        var options = VerificationOptions.Default with { Confidence = 1, Abstention = double.NaN, EarlyMargin = -1 };
        Assert.Equal(3, options.Problems().Length);
        var error = Assert.Throws<ArgumentException>(() => new RewardVerifier(FuncHost.Instance, options));
        Assert.Contains("Confidence: found 1", error.Message);
        Assert.Contains("EarlyMargin: found -1", error.Message);
    }
}
