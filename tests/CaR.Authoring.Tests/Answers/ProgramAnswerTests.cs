using CaR.Authoring.Answers;

namespace CaR.Authoring.Tests.Answers;

public sealed class ProgramAnswerTests
{
    private const string Class = "public sealed class OpenDoor : RewardProgram\n{\n}\n";

    [Theory]
    [InlineData("csharp")]
    [InlineData("cs")]
    [InlineData("CSharp ")]
    [InlineData("")]
    public void One_block_is_found_in_any_prose(string tag)
    {
        var program = Parse($"Let me think: `a` is ``b``.\r\n\n```text\nnot this\n```\n\n  ```{tag}\n{Class}```\n\nThat should do.");
        Assert.Empty(program.Problems);
        Assert.Equal(Class, program.Code);
    }

    [Fact]
    public void A_tagged_block_counts_before_an_untagged_one() =>
        Assert.Equal(Class, Parse($"```\nx\n```\n```csharp\n{Class}```").Code);

    [Fact]
    public void A_longer_fence_may_hold_a_shorter_one()
    {
        var code = $"// ```\n{Class}";
        Assert.Equal(code, Parse($"````csharp\n{code}````").Code);
    }

    [Theory]
    [InlineData("", "the answer is empty")]
    [InlineData(" \n\t", "the answer is empty")]
    [InlineData("I cannot do that.", "found no ```csharp block")]
    [InlineData("```json\n{}\n```", "found no ```csharp block")]
    [InlineData("```csharp\n\n```", "the block is empty")]
    [InlineData("```csharp\n" + Class, "the block is not closed")]
    [InlineData("```csharp\n" + Class + "```\n```csharp\n" + Class + "```", "found 2 ```csharp blocks, expected one")]
    [InlineData("```csharp\nint x;\n```", "found no class that derives from RewardProgram")]
    [InlineData("```csharp\nclass Other : CaR.Rewards.RewardProgram {}\n```", "found class Other, expected OpenDoor")]
    [InlineData("```csharp\n" + Class + "class B : RewardProgram {}\n```", "found 2 classes that derive from RewardProgram (OpenDoor, B), expected one")]
    public void A_bad_answer_is_a_problem(string answer, string message)
    {
        var problem = Assert.Single(Parse(answer).Problems);
        Assert.Equal(("OpenDoor", "answer", message), (problem.SubTask, problem.Rule, problem.Message));
        Assert.NotEmpty(problem.Fix);
    }

    [Fact]
    public void The_token_limit_is_the_cause_that_is_told()
    {
        var problem = Assert.Single(ProgramAnswer.Parse("OpenDoor", "```csharp\nclass", cutOff: true).Problems);
        Assert.Equal("the answer was cut off by the token limit", problem.Message);
    }

    [Theory]
    [InlineData('x')]
    [InlineData('`')]
    [InlineData('\n')]
    public void Ten_megabytes_are_not_read(char filling)
    {
        var problem = Assert.Single(Parse(new string(filling, 10 << 20)).Problems);
        Assert.Equal("found an answer of 10485760 characters, expected at most 524288", problem.Message);
    }

    [Fact]
    public void A_block_has_at_most_64_kilobytes()
    {
        var problem = Assert.Single(Parse($"```csharp\n{Class}//{new string('é', 40_000)}\n```").Problems);
        Assert.Equal($"found a block of {Class.Length + 80_003} bytes, expected at most 65536", problem.Message);
    }

    private static Core.Authoring.ProgramSource Parse(string answer) => ProgramAnswer.Parse("OpenDoor", answer, cutOff: false);
}
