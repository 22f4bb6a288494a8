using CaR.Library.Zoo;

namespace CaR.Library.Tests.Zoo;

public sealed class ProgramZooTests : IDisposable
{
    private const string First = "- { folder: push/good-one, label: good, defect: none, why: 'It is.' }\n";

    private readonly TempFolder _zoo = new();

    public ProgramZooTests()
    {
        Directory.CreateDirectory(_zoo["push/good-one"]);
        Directory.CreateDirectory(_zoo["reach/bad-two"]);
    }

    public void Dispose() => _zoo.Dispose();

    [Fact]
    public void EntriesComeInTheOrderOfTheirList()
    {
        Write("- { folder: reach/bad-two, label: bad, defect: wrong-sign, why: 'It walks away.' }\n" + First);
        Assert.Equal<ZooEntry>(
            [
                new("reach", "bad-two", Path.Combine(_zoo.Root, "reach", "bad-two"), false, "wrong-sign", "It walks away."),
                new("push", "good-one", Path.Combine(_zoo.Root, "push", "good-one"), true, "none", "It is."),
            ],
            ProgramZoo.Load(_zoo.Root));
    }

    [Theory]
    [InlineData("folder: push\n", "found no list, expected a list of mappings")]
    [InlineData("", "found no list, expected a list of mappings")]
    [InlineData("- push/good-one\n", "line 1: found no keys")]
    [InlineData(First + First, "good-one 2 times, expected each folder once")]
    [InlineData(First + "- { folder: push/good-one, label: good }\n", "line 2: 'defect' is missing; 'why' is missing")]
    [InlineData("- { folder: push/good-one, label: fine, defect: none, why: w }\n", "label 'fine' of push/good-one, expected good or bad")]
    [InlineData("- { folder: push/gone, label: good, defect: none, why: w }\n", "found push/gone, where no folder is")]
    [InlineData("- { folder: push/.., label: good, defect: none, why: w }\n", "folder 'push/..', expected task/name")]
    [InlineData("- { folder: push, label: good, defect: none, why: w }\n", "folder 'push', expected task/name")]
    [InlineData("- { folder: push/good-one, label: good, defect: none, why: w, who: me }\n", "found unknown key 'who'")]
    [InlineData("- [", "found broken YAML")]
    public void WhatIsWrongIsTold(string yaml, string found)
    {
        Write(yaml);
        Assert.Contains(found, Assert.Throws<InputException>(() => ProgramZoo.Load(_zoo.Root)).Message);
    }

    [Fact]
    public void AListThatIsNestedThroughoutIsTold()
    {
        Write(new string('[', 64 << 10));
        Assert.Contains("nested deeper than 32 levels", Assert.Throws<InputException>(() => ProgramZoo.Load(_zoo.Root)).Message);
    }

    [Fact]
    public void AZooThatIsNotThereIsTold()
    {
        Assert.Contains("zoo.yaml", Assert.Throws<InputException>(() => ProgramZoo.Load(_zoo.Root)).Message);
        Assert.Contains("no such folder", Assert.Throws<InputException>(() => ProgramZoo.Load(_zoo["x"])).Message);
    }

    private void Write(string yaml) => File.WriteAllText(_zoo["zoo.yaml"], yaml);
}
