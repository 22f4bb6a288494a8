namespace CaR.Environments.Grids;

/// <summary>A step that was taken.</summary>
/// <param name="Action">What the agent did.</param>
/// <param name="FrontBefore">What stood ahead of it.</param>
/// <param name="CarriedBefore">What it carried.</param>
/// <param name="Now">The state reached.</param>
public readonly record struct GridChange(GridAction Action, Cell FrontBefore, Cell CarriedBefore, GridState Now)
{
    /// <summary>Whether something was taken.</summary>
    public bool PickedUp => Action is GridAction.Pickup && CarriedBefore.IsEmpty && !Now.Carrying.IsEmpty;

    /// <summary>Whether something was put down.</summary>
    public bool Dropped => Action is GridAction.Drop && !CarriedBefore.IsEmpty && Now.Carrying.IsEmpty;

    /// <summary>Whether a box was opened, and is gone.</summary>
    public bool OpenedBox => Action is GridAction.Toggle && FrontBefore.Kind is CellKind.Box;

    /// <summary>Whether a door was opened, locked before or not.</summary>
    public bool OpenedDoor => Action is GridAction.Toggle && FrontBefore is { Kind: CellKind.Door, IsOpenDoor: false } && Now.Front.IsOpenDoor;

    /// <summary>What the agent stepped onto; <see cref="CellKind.Unseen"/> where it did not move.</summary>
    public CellKind Entered => Action is GridAction.Forward && FrontBefore.CanOverlap ? FrontBefore.Kind : CellKind.Unseen;

    /// <summary>A step about to be taken; <see cref="Now"/> is the state that the step will change.</summary>
    public static GridChange Before(GridState state, GridAction action) => new(action, state.Front, state.Carrying, state);
}
