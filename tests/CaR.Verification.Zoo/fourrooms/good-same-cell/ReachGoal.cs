using CaR.Rewards;

/// <summary>Rows and columns between agent and goal; on the goal there are none.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cells cells = o.Start.Cells(8);
        Cell? goal = cells.Where(c => c.Share > 0.95 && c.Colour.G == 255).Select(c => (Cell?)c).FirstOrDefault();
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 10).Centroid;
        if (goal is null || double.IsNaN(agent.X)) return double.NaN;
        Cell at = cells.At(agent);
        int steps = Math.Abs(at.Column - goal.Value.Column) + Math.Abs(at.Row - goal.Value.Row);
        return steps == 0 ? 1 : 0.99 * (1 - (steps / 40.0));
    }
}
