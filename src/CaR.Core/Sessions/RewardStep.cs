namespace CaR.Core.Sessions;

/// <summary>What one step was worth, and why.</summary>
/// <param name="Reward">The reward; null on an episode's first frame, where none is defined.</param>
/// <param name="Completion">The part paid for completing the task (shaped) or a sub-task (subtask).</param>
/// <param name="Shaping">The part that is a potential difference.</param>
/// <param name="Reached">k: how many sub-tasks are done.</param>
/// <param name="Progress">Progress of the active sub-task, [0, 1).</param>
/// <param name="Potential">Φ after the step.</param>
/// <param name="Completed">Whether the task is complete.</param>
/// <param name="Abstained">Whether the active program could not tell, or threw.</param>
/// <param name="Threw">Whether a program threw on this frame.</param>
public readonly record struct RewardStep(
    double? Reward,
    double Completion,
    double Shaping,
    int Reached,
    double Progress,
    double Potential,
    bool Completed,
    bool Abstained,
    bool Threw);
