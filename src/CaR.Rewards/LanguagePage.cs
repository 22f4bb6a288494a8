namespace CaR.Rewards;

/// <summary>The page that tells a model all of this language.</summary>
/// <remarks>
/// It is docs/reward-language.md, generated from this assembly's members and their documentation and carried inside it; a
/// test fails when page and assembly differ.
/// </remarks>
[HostOnly]
public static class LanguagePage
{
    /// <summary>The page as markdown, about 1,500 tokens.</summary>
    public static string Render()
    {
        using Stream page = typeof(LanguagePage).Assembly.GetManifestResourceStream("reward-language.md")!;
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }
}
