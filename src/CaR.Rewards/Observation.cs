namespace CaR.Rewards;

/// <summary>What a program may see of an episode at one step.</summary>
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
        now.TrimWithLoad(start);
    }

    /// <summary>The picture at this step.</summary>
    public Frame Now { get; }

    /// <summary>The episode's first picture.</summary>
    public Frame Start { get; }

    /// <summary>The mission text ("fetch a yellow key"), or empty.</summary>
    public string Instruction { get; [HostOnly] set; }

    /// <summary>The environment ended the episode on this frame; use is reported.</summary>
    public bool Terminated { get; [HostOnly] set; }
}
