using CaR.Verification.Statistics;

namespace CaR.Verification.Tests.Statistics;

public sealed class ClopperPearsonTests
{
    [Theory]
    [InlineData(20, 20, 0.8609)]
    [InlineData(14, 14, 0.8074)]
    [InlineData(19, 20, 0.7839)]
    [InlineData(0, 20, 0)]
    [InlineData(5, 10, 0.2224)]
    public void Lower_bounds_are_those_of_the_tables(int hits, int trials, double expected) =>
        Assert.Equal(expected, ClopperPearson.Lower(hits, trials, 0.95), 4);

    [Theory]
    [InlineData(0, 30, 0.0950)]
    [InlineData(0, 29, 0.0981)]
    [InlineData(1, 30, 0.1486)]
    [InlineData(5, 10, 0.7776)]
    [InlineData(3, 3, 1)]
    public void Upper_bounds_are_those_of_the_tables(int hits, int trials, double expected) =>
        Assert.Equal(expected, ClopperPearson.Upper(hits, trials, 0.95), 4);

    [Theory]
    [InlineData(1)]
    [InlineData(17)]
    [InlineData(400)]
    public void Clean_samples_have_a_closed_form(int trials)
    {
        Assert.Equal(Math.Pow(0.05, 1.0 / trials), ClopperPearson.Lower(trials, trials, 0.95), 12);
        Assert.Equal(1 - Math.Pow(0.05, 1.0 / trials), ClopperPearson.Upper(0, trials, 0.95), 12);
    }

    [Fact]
    public void At_its_bound_the_binomial_tail_is_what_confidence_leaves()
    {
        const int trials = 25;
        for (var hits = 1; hits <= trials; hits++)
            Assert.Equal(0.05, UpperTail(hits, trials, ClopperPearson.Lower(hits, trials, 0.95)), 10);
    }

    [Fact]
    public void Bounds_mirror_each_other()
    {
        for (var hits = 0; hits <= 13; hits++)
            Assert.Equal(1 - ClopperPearson.Lower(13 - hits, 13, 0.9), ClopperPearson.Upper(hits, 13, 0.9), 12);
    }

    [Fact]
    public void No_trials_bound_nothing()
    {
        Assert.Equal(0, ClopperPearson.Lower(0, 0, 0.95));
        Assert.Equal(1, ClopperPearson.Upper(0, 0, 0.95));
    }

    [Theory]
    [InlineData(0.80, 14)]
    [InlineData(0.90, 29)]
    [InlineData(0.95, 59)]
    public void The_trials_needed_are_the_fewest_whose_bound_reaches_the_share(double share, int needed)
    {
        Assert.Equal(needed, ClopperPearson.TrialsNeeded(share, 0.95));
        Assert.True(ClopperPearson.Lower(needed, needed, 0.95) >= share);
        Assert.True(ClopperPearson.Lower(needed - 1, needed - 1, 0.95) < share);
    }

    [Fact]
    public void More_hits_than_trials_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ClopperPearson.Lower(3, 2, 0.95));

    private static double UpperTail(int hits, int trials, double p)
    {
        var tail = 0.0;
        var term = Math.Pow(1 - p, trials);
        for (var k = 0; k <= trials; k++)
        {
            if (k >= hits) tail += term;
            term *= (double)(trials - k) / (k + 1) * p / (1 - p);
        }

        return tail;
    }
}
