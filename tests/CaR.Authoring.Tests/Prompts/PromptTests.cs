using CaR.Authoring.Prompts;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Tests.Prompts;

public sealed class PromptTests
{
    private static readonly string[] s_common = ["task", "instruction", "summary", "sub_tasks", "name", "language", "facts", "pictures"];

    [Fact]
    public void Prompts_have_the_placeholders_that_are_filled_in()
    {
        Assert.Equal(["task", "instruction", "pictures", "facts", "problems"], PromptLibrary.Describe.Placeholders);
        Assert.Equal(s_common.Order(), PromptLibrary.Write.Placeholders.Distinct().Order());
        Assert.Equal(s_common.Concat(["code", "problems", "findings", "cases"]).Order(), PromptLibrary.Repair.Placeholders.Distinct().Order());
    }

    /// <summary>Prompts are run on tasks that nobody has seen: they must know no task of ours.</summary>
    [Theory]
    [InlineData("grid")]
    [InlineData("panda")]
    [InlineData("doorkey")]
    [InlineData("lava")]
    [InlineData("yellow")]
    [InlineData("64")]
    public void Prompts_know_no_particular_task(string word)
    {
        foreach (var prompt in new[] { PromptLibrary.Describe, PromptLibrary.Write, PromptLibrary.Repair })
            Assert.DoesNotContain(word, prompt.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_placeholder_without_value_and_a_value_without_placeholder_are_errors()
    {
        var template = new PromptTemplate("t", "a {{b}} c");
        Assert.Contains("found placeholder b", Assert.Throws<ArgumentException>(() => template.Render(Values())).Message);
        Assert.Contains("found no placeholder d", Assert.Throws<ArgumentException>(() => template.Render(Values("b", "d"))).Message);
    }

    [Fact]
    public void What_is_filled_in_is_not_looked_at_again()
    {
        var message = new PromptTemplate("t", "a {{b}} {{c}}").Render(new Dictionary<string, IReadOnlyList<object>> { ["b"] = ["{{c}}"], ["c"] = ["x"] });
        Assert.Equal("a {{c}} x", message.Text);
        Assert.Equal(ChatRole.User, message.Role);
    }

    [Fact]
    public void The_hash_follows_the_text() =>
        Assert.NotEqual(new PromptTemplate("t", "a").Hash, new PromptTemplate("t", "b").Hash);

    private static Dictionary<string, IReadOnlyList<object>> Values(params string[] names) =>
        names.ToDictionary(name => name, _ => (IReadOnlyList<object>)["x"]);
}
