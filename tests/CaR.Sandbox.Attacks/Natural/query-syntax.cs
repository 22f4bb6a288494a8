public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var areas = from r in o.Now.Near(new Rgb(255, 255, 255)).ConnectedComponents()
                    where r.Area > 1
                    orderby r.Area descending, r.Box.X
                    select (double)r.Area;
        return Math.Min(1, areas.Take(3).Sum() / 4096);
    }
}
