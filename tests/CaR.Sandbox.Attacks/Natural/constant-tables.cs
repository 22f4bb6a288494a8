public sealed class ReachGoal : RewardProgram
{
    private const int Margin = 3;
    private static double[] Weights => new[] { 0.1, 0.2, 0.3, 0.2, 0.1, 0.1 };

    public override double Progress(Observation o)
    {
        double score = 0;
        for (int i = 0; i < Weights.Length; i++) score += Weights[i] * (o.Now[i * 10, 30].G / 255.0);
        return Math.Clamp(score, 0, 1);
    }
}
