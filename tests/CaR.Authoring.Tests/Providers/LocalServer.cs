using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CaR.Authoring.Tests.Providers;

/// <summary>A server on this machine that answers each connection with prepared bytes and keeps what it was sent.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Queue<string> _answers;
    private readonly List<(string Head, string Body)> _requests = [];

    public LocalServer(params string[] answers)
    {
        _answers = new(answers);
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>Its address.</summary>
    public Uri Endpoint => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>What it was sent: first line with headers, and body.</summary>
    public IReadOnlyList<(string Head, string Body)> Requests => _requests;

    /// <summary>A complete HTTP answer.</summary>
    public static string Http(int status, string body, string headers = "") =>
        $"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nConnection: close\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        while (_answers.Count > 0)
        {
            using var client = await _listener.AcceptTcpClientAsync();
            await using var stream = client.GetStream();
            _requests.Add(await ReadAsync(stream));
            await stream.WriteAsync(Encoding.UTF8.GetBytes(_answers.Dequeue()));
        }
    }

    private static async Task<(string Head, string Body)> ReadAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var buffer = new byte[4096];
        while (true)
        {
            var text = Encoding.UTF8.GetString([.. bytes]);
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && bytes.Count >= end + 4 + Length(text[..end])) return (text[..end], text[(end + 4)..]);
            var read = await stream.ReadAsync(buffer);
            if (read == 0) throw new EndOfStreamException($"found half a request: {text}");
            bytes.AddRange(buffer.AsSpan(0, read));
        }
    }

    private static int Length(string head) => head.Split("\r\n")
        .Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
        .Select(line => int.Parse(line.Split(':')[1])).FirstOrDefault();
}
