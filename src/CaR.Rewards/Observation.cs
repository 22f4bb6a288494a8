namespace CaR.Rewards;

/// <summary>All that a reward program may see of an episode at one step.</summary>
public sealed class Observation
{
    /// <summary>Makes an observation. The host refills the same two frames at every step.</summary>
    [HostOnly]
    public Observation(Frame now, Frame start, string instruction = "", bool terminated = false)
    {
        Now = now;
        Start = start;
        Instruction = instruction;
        Terminated = terminated;
    }

    /// <summary>The picture at this step.</summary>
    public Frame Now { get; }

    /// <summary>The first picture of the same episode.</summary>
    public Frame Start { get; }

    /// <summary>The episode's mission text ("fetch a yellow key"); empty where the task has none.</summary>
    public string Instruction { get; [HostOnly] set; }

    /// <summary>True when the environment itself ended the episode on this frame. Its use is reported.</summary>
    public bool Terminated { get; [HostOnly] set; }
}
