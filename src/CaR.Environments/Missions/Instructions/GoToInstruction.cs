using CaR.Environments.Grids;
using CaR.Environments.Planning;

namespace CaR.Environments.Missions.Instructions;

/// <summary>"go to …": stand before one of the things and face it.</summary>
internal sealed class GoToInstruction(ObjectDescription description) : ObjectInstruction(description)
{
    public override Verification Verify(in GridChange change) =>
        Objects.AreBelievedAt(change.Now, change.Now.FrontX, change.Now.FrontY) ? Verification.Success : Verification.Continue;

    public override GridGoal Goal(GridState state) => Objects.AreBelievedAnywhere || !Objects.IsCarried ? GridGoal.Face(Objects.AreBelievedAt) : GridGoal.EmptyHands();
}
