using CaR.Verification.Clips;

namespace CaR.Verification.Counterfactuals;

/// <summary>An altered episode, or why there is none.</summary>
public sealed record Construction
{
    private Construction(Clip? clip, string? obstacle) => (Clip, Obstacle) = (clip, obstacle);

    /// <summary>The altered episode; null where it cannot be made, or would break nothing.</summary>
    public Clip? Clip { get; }

    /// <summary>Why there is none: follows "cannot be built here, because "; null where there is one.</summary>
    public string? Obstacle { get; }

    /// <summary>An altered episode.</summary>
    public static implicit operator Construction(Clip clip) => new(clip, null);

    /// <summary>A reason.</summary>
    public static implicit operator Construction(string obstacle) => new(null, obstacle);
}
