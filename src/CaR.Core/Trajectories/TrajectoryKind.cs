namespace CaR.Core.Trajectories;

/// <summary>Who acted.</summary>
public enum TrajectoryKind
{
    /// <summary>Someone who reaches the goal.</summary>
    Expert,

    /// <summary>An agent that draws its actions at random.</summary>
    Random,

    /// <summary>An expert with some random actions. Used for scoring, never for acceptance.</summary>
    Mixed,
}
