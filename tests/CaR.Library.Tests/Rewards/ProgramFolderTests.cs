using CaR.Library.Rewards;

namespace CaR.Library.Tests.Rewards;

public sealed class ProgramFolderTests
{
    [Fact]
    public void ProgramsComeInTheOrderOfTheirNames()
    {
        using var folder = Folder();
        var source = ProgramFolder.Load(folder.Root, RewardDoubles.Task());
        Assert.Equal([("A", "// A"), ("B", "// B")], source.Programs.Select(p => (p.SubTask, p.Code)));
        Assert.Equal(["A", "B"], source.Description.SubTasks.Select(s => s.Name));
    }

    [Fact]
    public void OrInTheOrderOfTheirList()
    {
        using var folder = Folder();
        File.WriteAllText(folder["reward.yaml"], "subtasks: [B, A]");
        Assert.Equal(["B", "A"], ProgramFolder.Load(folder.Root, RewardDoubles.Task()).Programs.Select(p => p.SubTask));
    }

    [Theory]
    [InlineData("subtasks: [A]", "found subtasks A, expected each of A, B once")]
    [InlineData("subtask: [A, B]", "found unknown key 'subtask', expected 'subtasks'")]
    [InlineData("subtasks: {A: 1}", "'subtasks' holds no list of texts")]
    public void AListThatDoesNotMatchIsTold(string yaml, string found)
    {
        using var folder = Folder();
        File.WriteAllText(folder["reward.yaml"], yaml);
        Assert.Contains(found, Assert.Throws<InputException>(() => ProgramFolder.Load(folder.Root, RewardDoubles.Task())).Message);
    }

    [Fact]
    public void AFolderWithoutProgramsIsTold()
    {
        using var folder = new TempFolder();
        Assert.Contains("no *.cs files", Assert.Throws<InputException>(() => ProgramFolder.Load(folder.Root, RewardDoubles.Task())).Message);
        Assert.Contains("no such folder", Assert.Throws<InputException>(() => ProgramFolder.Load(folder["x"], RewardDoubles.Task())).Message);
    }

    private static TempFolder Folder()
    {
        var folder = new TempFolder();
        foreach (var name in new[] { "B", "A" }) File.WriteAllText(folder[$"{name}.cs"], $"// {name}");
        return folder;
    }
}
