using CaR.Environments.Grids;

namespace CaR.Environments.Missions.Instructions;

/// <summary>"go to …": stand before one of the things and face it.</summary>
internal sealed class GoToInstruction(ObjectDescription description) : ObjectInstruction(description)
{
    public override Verification Verify(in GridChange change) =>
        Objects.AreBelievedAt(change.Now, change.Now.FrontX, change.Now.FrontY) ? Verification.Success : Verification.Continue;
}
