public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var boxes = new List<Rect>();
        foreach (Region r in o.Now.Near(new Rgb(0, 0, 255), 30).ConnectedComponents()) boxes.Add(r.Box);
        boxes.Sort((a, b) => a.X != b.X ? a.X.CompareTo(b.X) : a.Y.CompareTo(b.Y));
        return boxes.Count > 0 ? boxes[0].X / 64.0 : double.NaN;
    }
}
