using CaR.Testing;

namespace CaR.Rewards.Tests.Page;

public sealed class LanguagePageTests
{
    /// <summary>About 1,500 tokens of English and C#.</summary>
    private const int MostCharacters = 6000;

    private static readonly string s_folder = Path.Combine(Samples.Root, "tests", "CaR.Rewards.Tests");

    [Fact]
    public void PageTellsWhatTheAssemblyHas()
    {
        string head = File.ReadAllText(Path.Combine(s_folder, "Page", "head.md"));
        string example = File.ReadAllText(Path.Combine(s_folder, "Examples", "ButtonPressed.cs")).Replace("namespace CaR.Rewards.Tests.Examples;", "using CaR.Rewards;");
        Snapshot.Matches("docs/reward-language.md", PageGenerator.Render(head, example));
    }

    [Fact]
    public void PageFitsItsBudget() => Assert.InRange(LanguagePage.Render().Length, 1000, MostCharacters);

    [Fact]
    public void PageInTheAssemblyIsThePageInDocs() =>
        Assert.Equal(File.ReadAllText(Path.Combine(Samples.Root, "docs", "reward-language.md")), LanguagePage.Render());

    [Fact]
    public void EveryTypeOfTheLanguageIsOnThePage() =>
        Assert.Equal(PageGenerator.LanguageTypes().Select(t => t.Name).Order(), PageGenerator.OnPage.Select(t => t.Name).Order());

    /// <summary>A new public member is a new right for untrusted programs: it shows here and must be meant.</summary>
    [Fact]
    public void PublicMembersAreThoseAgreedOn() =>
        Snapshot.Matches("tests/CaR.Rewards.Tests/Page/members.txt", string.Join('\n', PageGenerator.Members()) + "\n");
}
