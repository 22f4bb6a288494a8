using System.Text;
using System.Text.Json;

namespace CaR.Authoring.Chat;

/// <summary>Turns every failing HTTP answer into a <see cref="HttpFault"/>, alike for every provider's SDK.</summary>
internal sealed class HttpFaultHandler(HttpMessageHandler inner, TimeProvider time) : DelegatingHandler(inner)
{
    private const int LongestBody = 16 * 1024;
    private const int LongestReason = 200;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response;
        try
        {
            response = await base.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException e)
        {
            throw new HttpFault($"no connection to {request.RequestUri?.GetLeftPart(UriPartial.Authority)} ({e.Message})", null, null, e);
        }

        if (response.IsSuccessStatusCode) return response;
        using (response)
        {
            var status = (int)response.StatusCode;
            throw new HttpFault($"HTTP {status}{Meaning(status)}{await ReasonAsync(response, cancellationToken)}", status, RetryAfter(response));
        }
    }

    private static string Meaning(int status) => status switch
    {
        400 => " (the request was not understood)",
        401 or 403 => " (the key was not accepted)",
        404 => " (no such model or address)",
        413 => " (the request is too large)",
        429 => " (too many requests, or no credit left)",
        >= 500 => " (the server failed)",
        _ => "",
    };

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > time.GetUtcNow() ? date - time.GetUtcNow() : TimeSpan.Zero,
        _ => null,
    };

    /// <summary>The server's own words: the "message" of a JSON error, else the beginning of the body, on one line.</summary>
    private static async Task<string> ReasonAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var buffer = new byte[LongestBody];
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var length = await stream.ReadAtLeastAsync(buffer, LongestBody, throwOnEndOfStream: false, cancellation);
        var body = Encoding.UTF8.GetString(buffer, 0, length);
        var line = string.Join(' ', (Message(body) ?? body).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length > LongestReason) line = line[..LongestReason] + "…";
        return line.Length > 0 ? $": {line}" : "";
    }

    private static string? Message(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind is JsonValueKind.Object
                && json.RootElement.TryGetProperty("error", out var error)
                && error.ValueKind is JsonValueKind.Object
                && error.TryGetProperty("message", out var message)
                    ? message.ToString()
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
