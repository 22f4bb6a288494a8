using CaR.Authoring.Chat;

namespace CaR.Authoring.Providers;

/// <summary>Which model is asked, and how it is reached.</summary>
public sealed record ProviderOptions
{
    /// <summary>"openai" (any compatible server too), "anthropic" or "folder". No default.</summary>
    public required string Provider { get; init; }

    /// <summary>The model's name. Needed by all but "folder", where it only labels the recording. Default none.</summary>
    public string? Model { get; init; }

    /// <summary>Base address of the server, "http://localhost:11434/v1" say. Default: the provider's own.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The key. Not needed with <see cref="Endpoint"/>. Default: OPENAI_API_KEY or ANTHROPIC_API_KEY.</summary>
    public string? Key { get; init; }

    /// <summary>The environment variable a provider's key is read from.</summary>
    public static string? KeyVariable(string provider) => provider switch
    {
        "openai" => "OPENAI_API_KEY",
        "anthropic" => "ANTHROPIC_API_KEY",
        _ => null,
    };

    /// <summary>The same with <see cref="Key"/> read from the environment where none was given.</summary>
    /// <param name="environment">Value of an environment variable, null where it is not set.</param>
    public ProviderOptions WithKeyFrom(Func<string, string?> environment) =>
        Key is null && KeyVariable(Provider) is { } variable && environment(variable) is { Length: > 0 } key ? this with { Key = key } : this;

    /// <summary>Refuses what cannot be used, all at once.</summary>
    /// <exception cref="Core.InputException">A value is missing or out of range.</exception>
    public void Validate() => new Problems("provider options")
        .Require(Provider is "openai" or "anthropic" or "folder", "provider", Provider, "openai, anthropic or folder")
        .Require(Provider == "folder" || !string.IsNullOrWhiteSpace(Model), "model", Model, "the model's name")
        .Require(Endpoint is null || Endpoint is { IsAbsoluteUri: true, Scheme: "http" or "https" }, "endpoint", Endpoint, "an http or https address")
        .Require(KeyVariable(Provider) is null || Key is not null || Endpoint is not null, "key", "none", $"the environment variable {KeyVariable(Provider)}")
        .ThrowIfAny();
}
