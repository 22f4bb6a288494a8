using CaR.Core;

namespace CaR.Environments.Grids;

/// <summary>What an action does in every grid world (Farama MiniGrid 3.0, <c>MiniGridEnv.step</c>).</summary>
public static class GridDynamics
{
    private const int Directions = 4;

    /// <summary>Changes the state by one action; goal and lava end the episode.</summary>
    /// <exception cref="InputException">No such action; the state is then as before.</exception>
    public static StepOutcome Step(GridState state, GridAction action)
    {
        if (action > GridAction.Done) throw new InputException("action", $"{(int)action}", $"0..{(int)GridAction.Done}");
        state.StepCount++;
        var entered = CellKind.Empty;
        switch (action)
        {
            case GridAction.Left: Turn(state, Directions - 1); break;
            case GridAction.Right: Turn(state, 1); break;
            case GridAction.Forward: entered = MoveForward(state); break;
            case GridAction.Pickup: Pickup(state); break;
            case GridAction.Drop: Drop(state); break;
            case GridAction.Toggle: Toggle(state); break;
        }

        return new(
            entered is CellKind.Goal ? state.SuccessReward : 0,
            entered is CellKind.Goal or CellKind.Lava,
            state.StepCount >= state.MaxSteps);
    }

    private static void Turn(GridState state, int quarters) =>
        state.AgentDirection = (Direction)(((int)state.AgentDirection + quarters) % Directions);

    private static CellKind MoveForward(GridState state)
    {
        var front = state.Front;
        if (!front.CanOverlap) return CellKind.Empty;
        (state.AgentX, state.AgentY) = (state.FrontX, state.FrontY);
        return front.Kind;
    }

    private static void Pickup(GridState state)
    {
        var front = state.Front;
        if (!front.CanPickup || !state.Carrying.IsEmpty) return;
        state.Carrying = front;
        state.Cells[state.FrontIndex] = Cell.Empty;
    }

    private static void Drop(GridState state)
    {
        if (!state.Front.IsEmpty || state.Carrying.IsEmpty) return;
        state.Cells[state.FrontIndex] = state.Carrying;
        state.Carrying = Cell.Empty;
    }

    private static void Toggle(GridState state)
    {
        var front = state.Front;
        if (front.Kind is CellKind.Door) state.Cells[state.FrontIndex] = Toggled(front, state.Carrying);
        if (front.Kind is CellKind.Box) state.Cells[state.FrontIndex] = front.Content;
    }

    private static Cell Toggled(Cell door, Cell carried) => (DoorState)door.State switch
    {
        DoorState.Open => Cell.Door(door.Colour, DoorState.Closed),
        DoorState.Closed => Cell.Door(door.Colour, DoorState.Open),
        _ when carried.Kind is CellKind.Key && carried.Colour == door.Colour => Cell.Door(door.Colour, DoorState.Open),
        _ => door,
    };
}
