namespace CaR.Sandbox.Workers;

/// <summary>What a worker may take.</summary>
public sealed record WorkerOptions
{
    /// <summary>For its start, from nothing to locked and waiting. Default 20 s: a cold disk and a busy machine.</summary>
    public TimeSpan StartDeadline { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>For the answers to what is sent at once, 64 frames at most. Default 10 s: fuel ends a program long before.</summary>
    public TimeSpan AnswerDeadline { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Hard limit of the managed heap in bytes. Default 512 MiB: pictures of 4K and what is remembered of them.</summary>
    public long HeapBytes { get; init; } = 512L << 20;
}
