// stopped by policy, image
namespace CaR.Rewards { public sealed class ReachGoal : RewardProgram { public override double Progress(Observation o) => 1; } }
