using System.Collections.Immutable;

namespace CaR.Verification.Scoring;

/// <summary>Which ground-truth stage each reached sub-task stands for. The model chose its own number of sub-tasks, so they are aligned by order.</summary>
internal static class StageAlignment
{
    /// <summary>
    /// The monotone map g: {0 … m} → {0 … s} with g(0) = 0 and g(m) = s that maximises balanced recall. Since that is a sum over k, dynamic
    /// programming finds it; of equally good maps the one with the lower stages.
    /// </summary>
    /// <param name="counts">[stage][reached]: frames.</param>
    public static ImmutableArray<int> Best(int[][] counts)
    {
        var (s, m) = (counts.Length - 1, counts[0].Length - 1);
        var gain = new double[m + 1, s + 1];
        var from = new int[m + 1, s + 1];
        for (var k = 0; k <= m; k++)
        {
            for (var stage = 0; stage <= s; stage++)
            {
                var allowed = (k != 0 || stage == 0) && (k != m || stage == s);
                var best = k == 0 ? 0 : BestBefore(gain, k, stage, out from[k, stage]);
                gain[k, stage] = allowed ? best + Recall(counts[stage], k) : double.NegativeInfinity;
            }
        }

        var map = new int[m + 1];
        map[m] = s;
        for (var k = m; k > 0; k--) map[k - 1] = from[k, map[k]];
        return [.. map];
    }

    private static double BestBefore(double[,] gain, int k, int stage, out int from)
    {
        from = 0;
        for (var before = 1; before <= stage; before++)
        {
            if (gain[k - 1, before] > gain[k - 1, from]) from = before;
        }

        return gain[k - 1, from];
    }

    private static double Recall(int[] ofStage, int reached) => ofStage[reached] == 0 ? 0 : (double)ofStage[reached] / ofStage.Sum();
}
