using CaR.Authoring.Chat;
using CaR.Authoring.Pictures;
using Microsoft.Extensions.AI;

namespace CaR.Authoring;

/// <summary>How describer and writer ask.</summary>
public sealed record AuthoringOptions
{
    /// <summary>What the model is shown. Default initial and goal pictures and the film strips; without film it is the paper's setting.</summary>
    public PictureKinds Pictures { get; init; } = PictureKinds.Initial | PictureKinds.Goal | PictureKinds.Film;

    /// <summary>Programs written for each sub-task, of which the best verified is kept. 1 … 16. Default 1.</summary>
    public int Candidates { get; init; } = 1;

    /// <summary>Sampling temperature, 0 … 2; null leaves it to the provider, and some models refuse any. Default null.</summary>
    public float? Temperature { get; init; }

    /// <summary>Tokens an answer may have, thinking included. 256 … 1,000,000. Default 16,000.</summary>
    public int MaxOutputTokens { get; init; } = 16_000;

    /// <summary>Calls under way at the same time. 1 … 32. Default 4.</summary>
    public int ConcurrentCalls { get; init; } = 4;

    /// <summary>Refuses values out of range, all at once.</summary>
    /// <exception cref="Core.InputException">A value is out of range.</exception>
    public void Validate() => new Problems("authoring options")
        .Require((Pictures & (PictureKinds.Initial | PictureKinds.Goal)) != 0, "pictures", Pictures, "initial, goal, or both, with or without film")
        .Require(Candidates is >= 1 and <= 16, "candidates", Candidates, "1 … 16")
        .Require(Temperature is null or >= 0 and <= 2, "temperature", Temperature, "0 … 2")
        .Require(MaxOutputTokens is >= 256 and <= 1_000_000, "max output tokens", MaxOutputTokens, "256 … 1000000")
        .Require(ConcurrentCalls is >= 1 and <= 32, "concurrent calls", ConcurrentCalls, "1 … 32")
        .ThrowIfAny();

    /// <summary>Options of one call.</summary>
    internal ChatOptions ToChatOptions(CallKey key) => key.AddTo(new() { Temperature = Temperature, MaxOutputTokens = MaxOutputTokens });
}
