namespace CaR.Authoring.Providers;

/// <summary>Whether a provider could be asked now.</summary>
/// <param name="Usable">Whether a key is set, where one is needed, and the server answers.</param>
/// <param name="Text">What was found, for a person.</param>
public sealed record ProviderHealth(bool Usable, string Text)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(3);

    /// <summary>Looks for the key and knocks at the server. Asks no model, costs nothing.</summary>
    /// <param name="provider">"openai" or "anthropic".</param>
    /// <param name="endpoint">A compatible server's base address; null for the provider's own.</param>
    /// <param name="environment">Value of an environment variable, null where it is not set.</param>
    /// <param name="cancellation">Stops knocking.</param>
    public static async Task<ProviderHealth> CheckAsync(
        string provider, string? endpoint, Func<string, string?> environment, CancellationToken cancellation)
    {
        var variable = ProviderOptions.KeyVariable(provider);
        if (endpoint is null && variable is not null && string.IsNullOrEmpty(environment(variable))) return new(false, $"{variable} is not set");
        var address = endpoint ?? (provider == "anthropic" ? "https://api.anthropic.com/v1/models" : "https://api.openai.com/v1/models");
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return new(false, $"'{address}' is no address");
        using var http = new HttpClient { Timeout = s_patience };
        try
        {
            using var response = await http.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return new(true, $"{uri.Host} answers{(endpoint is null ? $", {variable} is set" : "")}");
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !cancellation.IsCancellationRequested))
        {
            return new(false, $"{uri.Host} does not answer");
        }
    }
}
