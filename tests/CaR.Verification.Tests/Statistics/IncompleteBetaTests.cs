using CaR.Verification.Statistics;

namespace CaR.Verification.Tests.Statistics;

public sealed class IncompleteBetaTests
{
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.93)]
    public void Closed_forms_hold(double x)
    {
        Assert.Equal(x, IncompleteBeta.Regularised(1, 1, x), 13);
        Assert.Equal(Math.Pow(x, 7), IncompleteBeta.Regularised(7, 1, x), 13);
        Assert.Equal(1 - Math.Pow(1 - x, 3.5), IncompleteBeta.Regularised(1, 3.5, x), 13);
        Assert.Equal(2 / Math.PI * Math.Asin(Math.Sqrt(x)), IncompleteBeta.Regularised(0.5, 0.5, x), 12);
    }

    [Fact]
    public void The_inverse_undoes_it()
    {
        foreach (var (a, b) in new[] { (0.5, 2.0), (3.0, 18.0), (200.0, 1.0), (40.0, 60.0) })
        {
            foreach (var p in new[] { 0.01, 0.05, 0.5, 0.95 })
                Assert.Equal(p, IncompleteBeta.Regularised(a, b, IncompleteBeta.Inverse(a, b, p)), 11);
        }
    }

    [Fact]
    public void Outside_its_domain_it_refuses() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => IncompleteBeta.Regularised(1, 0, 0.5));
}
