using CaR.Environments.Grids;

namespace CaR.Environments.Rendering;

/// <summary>Draws a cell as MiniGrid 3.0 does (<c>Grid.render_tile</c> and the objects' <c>render</c>).</summary>
internal static class TilePainter
{
    private const double LineWidth = 0.031;

    /// <summary>A tile as row-major RGB24.</summary>
    /// <param name="cell">What stands there.</param>
    /// <param name="agent">Where the agent looks, if it stands there too.</param>
    /// <param name="highlight">Whether the agent sees the cell.</param>
    /// <param name="tileSize">Pixels each way.</param>
    public static byte[] Paint(Cell cell, Direction? agent, bool highlight, int tileSize)
    {
        var canvas = new TileCanvas(tileSize);
        canvas.Fill(Shapes.Rectangle(0, LineWidth, 0, 1), TileColour.GridLine);
        canvas.Fill(Shapes.Rectangle(0, 1, 0, LineWidth), TileColour.GridLine);
        PaintCell(canvas, cell);
        if (agent is { } direction) canvas.Fill(Shapes.Agent((int)direction), TileColour.Agent);
        if (highlight) canvas.Highlight();
        return canvas.Downsample();
    }

    private static void PaintCell(TileCanvas canvas, Cell cell)
    {
        var colour = TileColour.Of(cell.Colour);
        switch (cell.Kind)
        {
            case CellKind.Wall or CellKind.Goal: canvas.Fill(Shapes.Rectangle(0, 1, 0, 1), colour); break;
            case CellKind.Floor: canvas.Fill(Shapes.Rectangle(LineWidth, 1, LineWidth, 1), colour.Times(0.5)); break;
            case CellKind.Door: PaintDoor(canvas, (DoorState)cell.State, colour); break;
            case CellKind.Key: PaintKey(canvas, colour); break;
            case CellKind.Ball: canvas.Fill(Shapes.Circle(0.5, 0.5, 0.31), colour); break;
            case CellKind.Box: PaintBox(canvas, colour); break;
            case CellKind.Lava: PaintLava(canvas); break;
        }
    }

    private static void PaintDoor(TileCanvas canvas, DoorState state, TileColour colour)
    {
        if (state is DoorState.Open)
        {
            canvas.Fill(Shapes.Rectangle(0.88, 1, 0, 1), colour);
            canvas.Fill(Shapes.Rectangle(0.92, 0.96, 0.04, 0.96), TileColour.Black);
            return;
        }

        canvas.Fill(Shapes.Rectangle(0, 1, 0, 1), colour);
        if (state is DoorState.Locked)
        {
            canvas.Fill(Shapes.Rectangle(0.06, 0.94, 0.06, 0.94), colour.Times(0.45));
            canvas.Fill(Shapes.Rectangle(0.52, 0.75, 0.50, 0.56), colour);
            return;
        }

        canvas.Fill(Shapes.Rectangle(0.04, 0.96, 0.04, 0.96), TileColour.Black);
        canvas.Fill(Shapes.Rectangle(0.08, 0.92, 0.08, 0.92), colour);
        canvas.Fill(Shapes.Rectangle(0.12, 0.88, 0.12, 0.88), TileColour.Black);
        canvas.Fill(Shapes.Circle(0.75, 0.50, 0.08), colour);
    }

    private static void PaintKey(TileCanvas canvas, TileColour colour)
    {
        canvas.Fill(Shapes.Rectangle(0.50, 0.63, 0.31, 0.88), colour);
        canvas.Fill(Shapes.Rectangle(0.38, 0.50, 0.59, 0.66), colour);
        canvas.Fill(Shapes.Rectangle(0.38, 0.50, 0.81, 0.88), colour);
        canvas.Fill(Shapes.Circle(0.56, 0.28, 0.190), colour);
        canvas.Fill(Shapes.Circle(0.56, 0.28, 0.064), TileColour.Black);
    }

    private static void PaintBox(TileCanvas canvas, TileColour colour)
    {
        canvas.Fill(Shapes.Rectangle(0.12, 0.88, 0.12, 0.88), colour);
        canvas.Fill(Shapes.Rectangle(0.18, 0.82, 0.18, 0.82), TileColour.Black);
        canvas.Fill(Shapes.Rectangle(0.16, 0.84, 0.47, 0.53), colour);
    }

    private static void PaintLava(TileCanvas canvas)
    {
        const double Radius = 0.03;
        canvas.Fill(Shapes.Rectangle(0, 1, 0, 1), TileColour.Lava);
        for (var wave = 0; wave < 3; wave++)
        {
            var (low, high) = (0.3 + 0.2 * wave, 0.4 + 0.2 * wave);
            canvas.Fill(Shapes.Line(0.1, low, 0.3, high, Radius), TileColour.Black);
            canvas.Fill(Shapes.Line(0.3, high, 0.5, low, Radius), TileColour.Black);
            canvas.Fill(Shapes.Line(0.5, low, 0.7, high, Radius), TileColour.Black);
            canvas.Fill(Shapes.Line(0.7, high, 0.9, low, Radius), TileColour.Black);
        }
    }
}
