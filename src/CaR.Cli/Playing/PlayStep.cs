using CaR.Core.Sessions;

namespace CaR.Cli.Playing;

/// <summary>What one step came to; of an episode's first frame only the reward session tells something.</summary>
/// <param name="Step">Steps taken.</param>
/// <param name="Action">What was done; null on the first frame.</param>
/// <param name="WorldReward">The world's own reward; null on the first frame.</param>
/// <param name="Terminated">Whether the world ended the episode.</param>
/// <param name="Truncated">Whether the limit of steps is reached.</param>
/// <param name="Succeeded">Whether the goal is reached, by the world's own rules.</param>
/// <param name="Reward">What the generated reward says; null without one.</param>
/// <param name="Return">Sum of the generated rewards so far.</param>
internal sealed record PlayStep(
    int Step, string? Action, double? WorldReward, bool Terminated, bool Truncated, bool Succeeded, RewardStep? Reward, double Return)
{
    /// <summary>How the episode ended, in words; empty while it goes on.</summary>
    public string End => this switch
    {
        { Terminated: true, Succeeded: true } => "terminated: the goal is reached",
        { Terminated: true } => "terminated: the goal is missed",
        { Truncated: true } => "truncated: the limit of steps is reached",
        _ => "",
    };
}
