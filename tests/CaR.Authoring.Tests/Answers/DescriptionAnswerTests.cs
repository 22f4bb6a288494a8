using CaR.Authoring.Answers;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Testing;

namespace CaR.Authoring.Tests.Answers;

public sealed class DescriptionAnswerTests
{
    [Fact]
    public void A_good_answer_is_a_description()
    {
        var outcome = Parse("""
            {
              "summary": " Opens it. ", // a comment and a trailing comma do no harm
              "sub_tasks": [
                { "name": "TakeKey", "before": "b", "done": "d" },
                { "name": "OpenDoor", "before": "b2", "done": "d2", "keep": true },
              ]
            }
            """);
        Assert.Equal("Opens it.", outcome.Value?.Summary);
        Assert.Equal([new SubTask("TakeKey", "b", "d"), new SubTask("OpenDoor", "b2", "d2", true)], outcome.Value!.SubTasks.AsEnumerable());
    }

    [Fact]
    public void Broken_JSON_is_placed()
    {
        var problem = Assert.Single(Parse("{\n  \"summary\": oops\n}").Problems);
        Assert.Equal((2, 14), (problem.Line, problem.Column));
        Assert.StartsWith("the JSON is broken: 'o' is an invalid start of a value.", problem.Message);
    }

    [Fact]
    public void Everything_wrong_is_listed() => Assert.Equal(
        [
            "summary: found an empty text, expected a text",
            "sub_tasks[0].name: found \"take_key\", expected a PascalCase name of up to 40 letters and digits",
            "sub_tasks[0].done: found nothing, expected a text",
            "sub_tasks[1].name: found \"Frame\", which is a type of the language; expected another name",
            "sub_tasks[1].keep: found a text, expected true or false",
            "sub_tasks[3].name: found \"Open\" again, expected each name once",
            "sub_tasks[4]: found a number, expected an object with name, before, done and keep",
        ],
        Messages("""
            {"summary": " ", "sub_tasks": [
              {"name": "take_key", "before": "b"},
              {"name": "Frame", "before": "b", "done": "d", "keep": "yes"},
              {"name": "Open", "before": "b", "done": "d"},
              {"name": "Open", "before": "b", "done": "d"},
              7]}
            """));

    [Theory]
    [InlineData("[]", "found an array, expected an object with summary and sub_tasks")]
    [InlineData("""{"summary":"s"}""", "sub_tasks: found nothing, expected an array in the order in which they are reached")]
    [InlineData("""{"summary":"s","sub_tasks":{"Open":1}}""", "sub_tasks: found an object, expected an array in the order in which they are reached")]
    [InlineData("""{"summary":"s","sub_tasks":[]}""", "sub_tasks: found 0, expected 1 … 6")]
    public void A_wrong_shape_is_named(string json, string message) => Assert.Equal([message], Messages(json));

    [Fact]
    public void Seven_are_too_many()
    {
        var list = string.Join(',', Enumerable.Range(1, 7).Select(i => $$"""{"name":"Step{{i}}","before":"b","done":"d"}"""));
        Assert.Equal(["sub_tasks: found 7, expected 1 … 6"], Messages($$"""{"summary":"s","sub_tasks":[{{list}}]}"""));
    }

    [Fact]
    public void No_block_is_a_problem_of_the_description()
    {
        var problem = Assert.Single(DescriptionAnswer.Parse(RewardDoubles.Task(), "Sure!", cutOff: false).Problems);
        Assert.Null(problem.SubTask);
        Assert.Equal("found no ```json block", problem.Message);
    }

    private static Outcome<TaskDescription> Parse(string json) =>
        DescriptionAnswer.Parse(RewardDoubles.Task(), $"Well.\n```json\n{json}\n```\n", cutOff: false);

    private static IEnumerable<string> Messages(string json) => Parse(json).Problems.Select(problem => problem.Message);
}
