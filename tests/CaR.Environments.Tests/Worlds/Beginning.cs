using CaR.Environments.Grids;
using CaR.Environments.Tests.Checking;

namespace CaR.Environments.Tests.Worlds;

/// <summary>How an episode of the real MiniGrid begins, and the stage its recording tells of it at each time.</summary>
internal sealed record Beginning(int Width, int Height, Cell[] Cells, int AgentX, int AgentY, Direction AgentDirection, string Mission)
{
    /// <summary>Reads the first frame of a recording. MiniGrid lets no agent begin on anything but an empty cell.</summary>
    public static Beginning Read(NpzArrays arrays)
    {
        var (shape, bytes) = arrays.ReadBytes("grid");
        var (width, height) = (shape[1], shape[2]);
        var cells = new Cell[width * height];
        for (var i = 0; i < cells.Length; i++)
        {
            var code = bytes.Span.Slice((i % width * height + i / width) * 3, 3);
            cells[i] = (CellKind)code[0] is CellKind.Agent ? Cell.Empty : new((CellKind)code[0], (CellColour)code[1], code[2]);
        }

        var place = arrays.ReadNumbers("agent_pos");
        return new(width, height, cells, (int)place[0], (int)place[1], (Direction)(int)arrays.ReadNumbers("agent_dir")[0], arrays.ReadText("mission"));
    }

    public static Beginning Of(GridWorld world) =>
        new(world.State.Width, world.State.Height, world.State.Cells.ToArray(), world.State.AgentX, world.State.AgentY, world.State.AgentDirection, world.Mission);

    /// <summary>Puts a state where this one stands.</summary>
    public void Load(GridState state)
    {
        state.Clear();
        Cells.CopyTo(state.Cells);
        (state.AgentX, state.AgentY, state.AgentDirection) = (AgentX, AgentY, AgentDirection);
    }
}
