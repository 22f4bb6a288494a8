using CaR.Environments.Grids;
using CaR.Environments.Planning;

namespace CaR.Environments.Missions.Instructions;

/// <summary>"pick up …": take one of the things.</summary>
internal sealed class PickupInstruction(ObjectDescription description) : ObjectInstruction(description)
{
    public override Verification Verify(in GridChange change) =>
        change.PickedUp && Objects.IsCarried ? Verification.Success : Verification.Continue;

    public override GridGoal Goal(GridState state) => Objects.IsCarried ? GridGoal.EmptyHands() : GridGoal.Take(Objects.StandAt);
}
