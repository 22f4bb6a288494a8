using CaR.Authoring.Facts;
using CaR.Authoring.Pictures;
using CaR.Authoring.Tests.Prompts;
using CaR.Core.Tasks;
using CaR.Testing;

namespace CaR.Authoring.Tests.Facts;

public sealed class FactsTests
{
    private const PictureKinds All = PictureKinds.Initial | PictureKinds.Goal | PictureKinds.Film;

    [Theory]
    [InlineData("minigrid/MiniGrid-DoorKey-8x8-v0", "frames8", "facts-doorkey.txt")]
    [InlineData("panda-push", "frames", "facts-panda.txt")]
    public void Facts_of_real_pictures_are_as_they_were(string task, string key, string snapshot)
    {
        if (Samples.Shared is null) return;
        var facts = PictureFacts.Render(Recordings.Task(task, key), All);
        Assert.InRange(facts.Length, 1_000, 4_800);
        Snapshot.Matches($"tests/CaR.Authoring.Tests/Snapshots/{snapshot}", facts + "\n");
    }

    [Theory]
    [InlineData("minigrid/MiniGrid-DoorKey-8x8-v0", "frames8", 8)]
    [InlineData("minigrid/MiniGrid-FourRooms-v0", "frames8", 8)]
    [InlineData("minigrid/MiniGrid-LavaGapS5-v0", "frames8", 8)]
    [InlineData("panda-push", "frames", null)]
    public void A_grid_is_claimed_where_there_is_one(string name, string key, int? cell)
    {
        if (Samples.Shared is null) return;
        var task = Recordings.Task(name, key);
        Assert.Equal(cell, CellGrid.Detect([.. task.Initial, .. task.Goal]));
    }

    [Fact]
    public void Noise_and_emptiness_are_no_grid()
    {
        var rgb = new byte[64 * 64 * 3];
        Assert.Null(CellGrid.Detect([new Picture("black", new(64, 64), rgb)]));
        new Random(7).NextBytes(rgb);
        Assert.Null(CellGrid.Detect([new Picture("noise", new(64, 64), rgb)]));
    }

    /// <summary>What the model must not know cannot be in the facts: they do not change with it.</summary>
    [Fact]
    public void Success_return_and_termination_leave_no_trace()
    {
        var task = Synthetic.Task;
        var other = task with { Demonstrations = [Synthetic.Demonstration with { Success = false, Return = -7, Terminated = false }] };
        Assert.Equal(PictureFacts.Render(task, All), PictureFacts.Render(other, All));
    }

    [Fact]
    public void Facts_keep_to_their_length_and_say_what_is_left_out()
    {
        var text = new FactsText(60);
        text.Section("title", Enumerable.Repeat("0123456789", 9));
        Assert.Equal("title\n0123456789\n0123456789\n0123456789\n(more left out)", text.ToString());
    }
}
