// stopped by policy, image
public sealed class ReachGoal { public double Progress() => 1; }
