namespace CaR.Core.Pipeline;

/// <summary>How long the pipeline goes on.</summary>
public sealed record PipelineOptions
{
    /// <summary>How often programs may be written: the first time and the repairs. Default 4, from 1.</summary>
    public int Attempts { get; init; } = 4;

    /// <summary>How often the description may be asked for when the answer cannot be read. Default 3, from 1.</summary>
    public int DescriptionAttempts { get; init; } = 3;
}
