namespace CaR.Rewards.Tests.Examples;

/// <summary>PandaPush 2 of 2: the box that moved touches the one that stayed.</summary>
public sealed class PushCubeToGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask now = Green(o.Now), start = Green(o.Start);
        Regions boxes = start.ConnectedComponents(8, 8);
        if (boxes.Count < 2) return double.NaN;
        Region goal = default;
        double most = 0;
        foreach (Region box in boxes)
        {
            double kept = (double)(box.Mask & now).CountNonZero / box.Area;
            if (kept <= most) continue;
            most = kept;
            goal = box;
        }

        // Hidden behind the arm, or nothing has moved yet.
        Mask cube = now.AndNot(goal.IsEmpty ? now : goal.Mask.Dilate());
        if (goal.IsEmpty || cube.CountNonZero < 5) return double.NaN;
        double gap = cube.Centroid.DistanceTo(goal.Centroid) / Math.Sqrt(goal.Area);
        return Math.Clamp(1 - (gap - 1.0) / 4, 0, 1);
    }

    private static Mask Green(Frame frame) => frame.InRange(new Hsv(50, 150, 60), new Hsv(70, 255, 255));
}
