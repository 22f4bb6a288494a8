using System.Security.Cryptography;
using System.Text;

namespace CaR.Core;

/// <summary>SHA-256 as lower-case hex: how CaR names content.</summary>
public static class ContentHash
{
    /// <summary>The hash of some bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The hash of a text's UTF-8 bytes.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The hash of several texts. Each is preceded by its length, so that moving a boundary changes the hash.</summary>
    public static string Of(params IEnumerable<string> parts) =>
        Of(string.Concat(parts.Select(part => $"{part.Length}:{part}")));

    /// <summary>How a hash is shown to a person: its first twelve digits.</summary>
    public static string Short(string hash) => hash[..Math.Min(12, hash.Length)];
}
