public sealed class ReachGoal : RewardProgram
{
    private readonly struct Pose
    {
        public Pose(double x, double y, bool known) { X = x; Y = y; IsKnown = known; }
        public double X { get; }
        public double Y { get; }
        public bool IsKnown { get; }
        public double DistanceTo(Pose other) => Math.Sqrt((X - other.X) * (X - other.X) + (Y - other.Y) * (Y - other.Y)) / 91;
        public static Pose Of(Frame f)
        {
            Mask m = f.Near(new Rgb(255, 0, 0), 20);
            return new Pose(m.Centroid.X, m.Centroid.Y, !m.IsEmpty);
        }
    }

    public override double Progress(Observation o)
    {
        Pose before = Pose.Of(o.Start), now = Pose.Of(o.Now);
        return now.IsKnown && before.IsKnown ? Math.Min(1, now.DistanceTo(before)) : double.NaN;
    }
}
