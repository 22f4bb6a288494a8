namespace CaR.Verification;

/// <summary>Makes seeds of names, so that chance is the same on every machine.</summary>
internal static class Seeds
{
    /// <summary>FNV-1a over UTF-16 code units (Fowler, Noll, Vo).</summary>
    public static ulong Of(string text)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var c in text) hash = (hash ^ c) * 0x100000001B3UL;
        return hash;
    }
}
