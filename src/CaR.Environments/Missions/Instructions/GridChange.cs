using CaR.Environments.Grids;

namespace CaR.Environments.Missions.Instructions;

/// <summary>A step that was taken.</summary>
/// <param name="Action">What the agent did.</param>
/// <param name="FrontBefore">What stood ahead of it.</param>
/// <param name="CarriedBefore">What it carried.</param>
/// <param name="Now">The state reached.</param>
internal readonly record struct GridChange(GridAction Action, Cell FrontBefore, Cell CarriedBefore, GridState Now)
{
    /// <summary>Whether something was taken.</summary>
    public bool PickedUp => Action is GridAction.Pickup && CarriedBefore.IsEmpty && !Now.Carrying.IsEmpty;

    /// <summary>Whether something was put down.</summary>
    public bool Dropped => Action is GridAction.Drop && !CarriedBefore.IsEmpty && Now.Carrying.IsEmpty;

    /// <summary>Whether a box was opened, and is gone.</summary>
    public bool OpenedBox => Action is GridAction.Toggle && FrontBefore.Kind is CellKind.Box;
}
