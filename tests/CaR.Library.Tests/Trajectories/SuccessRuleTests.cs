using CaR.Library.Trajectories;

namespace CaR.Library.Tests.Trajectories;

public sealed class SuccessRuleTests
{
    [Theory]
    [InlineData("return > 0", new double[] { -1, 2 }, true)]
    [InlineData("return > 0", new double[] { -1, 1 }, false)]
    [InlineData("return >= 0", new double[] { -1, 1 }, true)]
    [InlineData("last reward >= 0", new double[] { -1, -1, 0 }, true)]
    [InlineData("last reward > 0", new double[] { -1, -1, 0 }, false)]
    [InlineData("last reward >= -0.5", new double[] { 5, -1 }, false)]
    public void RewardsTell(string rule, double[] rewards, bool success)
    {
        Assert.Equal(success, SuccessRule.Parse("", rule).Judge(null, [.. rewards]));
        Assert.Equal(rule, SuccessRule.Parse("", rule).ToString());
    }

    [Fact]
    public void AKeyTells()
    {
        var rule = SuccessRule.Parse("", "key is_success");
        Assert.Equal(("is_success", "key is_success"), (rule.Key, rule.ToString()));
        Assert.True(rule.Judge(true, null));
        Assert.Null(rule.Judge(null, [1]));
        Assert.Null(SuccessRule.Parse("", "return > 0").Judge(true, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("success")]
    [InlineData("return < 0")]
    [InlineData("return > much")]
    [InlineData("mean reward > 1")]
    public void OtherRulesAreTold(string rule) =>
        Assert.StartsWith($"task.yaml: found '{rule}', expected 'key <name>'", Assert.Throws<InputException>(() => SuccessRule.Parse("task.yaml", rule)).Message);
}
