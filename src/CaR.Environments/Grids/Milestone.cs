namespace CaR.Environments.Grids;

/// <summary>Ground truth: a sub-task by the step that completes it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="IsDoneBy">Whether a step completes it, once those before it are done.</param>
public sealed record Milestone(string Name, Milestone.Test IsDoneBy)
{
    /// <summary>Looks at a step.</summary>
    /// <param name="change">The step that was taken.</param>
    /// <param name="outcome">What the world said of it.</param>
    public delegate bool Test(in GridChange change, StepOutcome outcome);

    /// <summary>Something of a kind is taken; null for any kind.</summary>
    public static Milestone Take(string name, CellKind? kind = null) =>
        new(name, (in change, _) => change.PickedUp && (kind is null || change.Now.Carrying.Kind == kind));

    /// <summary>A locked door is opened.</summary>
    public static Milestone Unlock(string name) => new(name, (in change, _) => change.OpenedDoor && change.FrontBefore.State == (int)DoorState.Locked);

    /// <summary>A door of a colour is opened; null for any colour.</summary>
    public static Milestone Open(string name, CellColour? colour = null) =>
        new(name, (in change, _) => change.OpenedDoor && (colour is null || change.FrontBefore.Colour == colour));

    /// <summary>The agent steps into a doorway.</summary>
    public static Milestone EnterDoorway(string name) => new(name, (in change, _) => change.Entered is CellKind.Door);

    /// <summary>The world pays: the mission is done.</summary>
    public static Milestone Succeed(string name) => new(name, (in _, outcome) => outcome.Reward > 0);
}
