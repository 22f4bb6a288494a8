using CaR.Verification.Statistics;

namespace CaR.Verification.Tests.Statistics;

public sealed class RankTests
{
    private const int Rounds = 30;

    [Fact]
    public void Spearman_is_one_for_any_rising_function_and_minus_one_for_any_falling()
    {
        double[] x = [-3, -1, 0, 2, 10];
        Assert.Equal(1, Spearman.Correlation(x, [.. x.Select(Math.Exp)]), 12);
        Assert.Equal(-1, Spearman.Correlation(x, [.. x.Select(v => -v * v * v)]), 12);
    }

    [Fact]
    public void Spearman_gives_ties_their_mean_rank() =>
        // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: covariance 4.5 over √(4.5 · 5).
        Assert.Equal(4.5 / Math.Sqrt(4.5 * 5), Spearman.WithTime([1, 2, 2, 3]), 12);

    [Fact]
    public void Spearman_without_ties_is_the_textbook_formula()
    {
        var dice = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            int[] ranks = [.. Enumerable.Range(0, 12)];
            dice.Shuffle(ranks);
            var squares = ranks.Select((rank, i) => (double)(rank - i) * (rank - i)).Sum();
            Assert.Equal(1 - (6 * squares / (12.0 * (144 - 1))), Spearman.WithTime([.. ranks.Select(r => r * 0.1)]), 12);
        }
    }

    [Fact]
    public void A_constant_has_no_rank_correlation()
    {
        Assert.Equal(double.NaN, Spearman.WithTime([2, 2, 2]));
        Assert.Equal(double.NaN, Spearman.WithTime([2]));
        Assert.Equal(double.NaN, KendallTau.B([1, 2, 3], [5, 5, 5]));
    }

    [Fact]
    public void Kendall_counts_pairs() =>
        // Five of six pairs agree, one does not.
        Assert.Equal(4.0 / 6, KendallTau.B([1, 2, 3, 4], [1, 2, 4, 3]), 12);

    [Fact]
    public void Kendall_corrects_for_ties() =>
        // Four pairs agree; five are apart in x, five in y.
        Assert.Equal(4.0 / 5, KendallTau.B([1, 1, 2, 3], [1, 2, 3, 3]), 12);

    [Fact]
    public void Correlations_are_symmetric_and_turn_with_the_sign()
    {
        var dice = new Random(2);
        for (var round = 0; round < Rounds; round++)
        {
            double[] x = [.. Enumerable.Range(0, 15).Select(_ => (double)dice.Next(6))];
            double[] y = [.. Enumerable.Range(0, 15).Select(_ => (double)dice.Next(6))];
            double[] minus = [.. y.Select(v => -v)];
            Assert.Equal(Spearman.Correlation(x, y), Spearman.Correlation(y, x), 12);
            Assert.Equal(-Spearman.Correlation(x, y), Spearman.Correlation(x, minus), 12);
            Assert.Equal(KendallTau.B(x, y), KendallTau.B(y, x), 12);
            Assert.Equal(-KendallTau.B(x, y), KendallTau.B(x, minus), 12);
        }
    }

    [Fact]
    public void Preference_counts_ties_half() => Assert.Equal(2.5 / 4, Preference.Accuracy([1, 2], [1, 1.5]), 12);

    [Fact]
    public void Preference_takes_sums_in_another_order_for_ties() =>
        Assert.Equal(0.5, Preference.Accuracy([(1.0 / 3) + (1.0 / 3) + (1.0 / 3)], [0.1 + 0.2 + 0.7]), 12);

    [Fact]
    public void Preference_of_nothing_is_undefined() => Assert.Equal(double.NaN, Preference.Accuracy([], [1]));

    [Fact]
    public void The_median_of_an_even_count_lies_between()
    {
        Assert.Equal(2.5, Median.Of([4, 1, 3, 2]));
        Assert.Equal(3, Median.Of([9, 1, 3]));
        Assert.Equal(double.NaN, Median.Of([]));
    }
}
