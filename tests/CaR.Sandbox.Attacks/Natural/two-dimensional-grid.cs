public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int[,] grid = new int[8, 8];
        for (int row = 0; row < grid.GetLength(0); row++)
            for (int column = 0; column < grid.GetLength(1); column++)
                grid[row, column] = o.Now.Cells(8)[column, row].Colour == new Rgb(100, 100, 100) ? 1 : 0;
        int walls = 0;
        foreach (int cell in grid) walls += cell;
        return walls / 64.0;
    }
}
