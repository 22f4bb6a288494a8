using CaR.Rewards;

/// <summary>The environment ends an episode of this task when the cube is on the goal, and else cuts it.</summary>
public sealed class PushOntoGoal : RewardProgram
{
    public override double Progress(Observation o) => o.Terminated ? 1 : 0;
}
