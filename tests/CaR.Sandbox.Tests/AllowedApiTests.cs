using CaR.Sandbox.Compiling;
using CaR.Sandbox.Policy;
using Microsoft.CodeAnalysis;

namespace CaR.Sandbox.Tests;

public sealed class AllowedApiTests
{
    [Fact]
    public void EveryEntryNamesSomethingThatExists()
    {
        var compilation = ProgramCompilation.Create([]);

        // By members and not by look-up, which does not find string's indexer, named Chars.
        var known = AllowedApi.Embedded.Types.Select(id => (INamedTypeSymbol?)DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation))
            .OfType<INamedTypeSymbol>().SelectMany(t => t.GetMembers().Prepend(t)).Select(s => s.GetDocumentationCommentId()).ToHashSet();

        var unknown = AllowedApi.Embedded.Entries.Where(id => !known.Contains(id));

        Assert.Empty(unknown);
    }

    [Theory]
    [InlineData("M:System.Math.Abs(System.Int32)")]
    [InlineData("M:System.Math.Abs(System.Int32)  # ")]
    [InlineData("# \nT:System.Math#reason")]
    public void AnEntryWithoutAReasonIsRefused(string text) => Assert.Throws<FormatException>(() => AllowedApi.Parse(text));

    [Fact]
    public void EveryEntryIsListedOnce()
    {
        var ids = AllowedApi.Text.Split('\n').Where(l => l.Contains(" # ", StringComparison.Ordinal) && l[0] != '#').Select(l => l.Split(" # ")[0].Trim()).ToList();

        Assert.Equal(ids.Count, AllowedApi.Embedded.Entries.Count);
    }

    [Fact]
    public void WholeTypesAreFewAndHoldNoState() => Assert.All(
        AllowedApi.Embedded.Entries.Where(id => id[0] == 'T'),
        id => Assert.True(((INamedTypeSymbol)DocumentationCommentId.GetFirstSymbolForDeclarationId(id, ProgramCompilation.Create([]))!).TypeKind
            is TypeKind.Struct or TypeKind.Enum or TypeKind.Interface, id));
}
