using CaR.Authoring.Chat;

namespace CaR.Authoring.Providers.Folder;

/// <summary>How answers are waited for in a folder.</summary>
public sealed record FolderOptions
{
    /// <summary>Who answers, for the recording. Default "unknown".</summary>
    public string Model { get; init; } = "unknown";

    /// <summary>Time between two looks for an answer. 10 ms … 1 minute. Default 1 s.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Refuses values out of range, all at once.</summary>
    /// <exception cref="Core.InputException">A value is out of range.</exception>
    public void Validate() => new Problems("folder provider")
        .Require(!string.IsNullOrWhiteSpace(Model), nameof(Model), "an empty name", "a name")
        .Require(Poll >= TimeSpan.FromMilliseconds(10) && Poll <= TimeSpan.FromMinutes(1), nameof(Poll), Poll, "10 ms … 1 minute")
        .ThrowIfAny();
}
