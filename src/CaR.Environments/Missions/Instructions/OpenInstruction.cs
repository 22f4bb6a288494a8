using CaR.Environments.Grids;
using CaR.Environments.Planning;

namespace CaR.Environments.Missions.Instructions;

/// <summary>"open …": toggle one of the doors so that it is open.</summary>
internal sealed class OpenInstruction(ObjectDescription description) : ObjectInstruction(description)
{
    public override Verification Verify(in GridChange change) =>
        change.Action is GridAction.Toggle && change.Now.Front.IsOpenDoor && Objects.StandAt(change.Now.FrontIndex)
            ? Verification.Success
            : Verification.Continue;

    public override GridGoal Goal(GridState state) => GridGoal.Open(Objects.StandAt);
}
