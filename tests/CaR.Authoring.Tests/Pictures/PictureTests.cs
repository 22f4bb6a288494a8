using CaR.Authoring.Pictures;
using CaR.Authoring.Tests.Prompts;
using CaR.Core.Tasks;
using CaR.Rewards;
using CaR.Testing;

namespace CaR.Authoring.Tests.Pictures;

public sealed class PictureTests
{
    [Fact]
    public void A_sheet_looks_as_it_did()
    {
        var sheet = ContactSheet.Render("two", [("START", Synthetic.Picture(0)), ("NOW 12", Synthetic.Picture(2))], 2, 96);
        Snapshot.Matches("tests/CaR.Authoring.Tests/Snapshots/sheet.txt", Draw(sheet));
    }

    [Theory]
    [InlineData(64, 64, 512, 8)]
    [InlineData(152, 100, 512, 3)]
    [InlineData(1280, 800, 512, 1)]
    [InlineData(1, 1, 256, 256)]
    public void Pictures_are_enlarged_by_whole_factors_and_every_pixel_is_there(int width, int height, int side, int factor)
    {
        var rgb = new byte[width * height * 3];
        new Random(1).NextBytes(rgb);
        var picture = new Picture("p", new(width, height), rgb);
        var tile = new RuledTile(picture.Size, side);
        var sheet = ContactSheet.Render("one", [("1", picture)], 1, side).ToFrame();
        Assert.Equal(factor, tile.Factor);
        var original = picture.ToFrame();
        for (var i = 0; i < 200; i++)
        {
            var (x, y) = (i * 7919 % (width * factor), i * 104_729 % (height * factor));
            Assert.Equal(original[x / factor, y / factor], sheet[tile.Left + x, tile.Top + y]);
        }
    }

    [Fact]
    public void Key_frames_begin_and_end_the_episode_and_hold_its_event()
    {
        // Something small blinks all the time; from frame 20 to 39 something as small looks otherwise.
        var size = new FrameSize(16, 16);
        var rgb = new byte[60 * size.Bytes];
        for (var i = 0; i < 60; i++)
        {
            rgb[i * size.Bytes] = (byte)(i % 2 * 255);
            if (i is >= 20 and < 40) rgb[i * size.Bytes + 300] = 255;
        }

        var frames = KeyFrames.Select(Synthetic.Demonstration with { Frames = new Core.Trajectories.MemoryFrames(size, rgb) }, 4).Select(f => f.Index).ToList();
        Assert.Equal((0, 59), (frames[0], frames[^1]));
        Assert.Equal(frames.Order().Distinct(), frames);
        Assert.InRange(frames.Count, 3, 4);
        Assert.Contains(frames, index => index is >= 20 and < 40);
    }

    [Fact]
    public void An_episode_without_change_has_two_key_frames() => Assert.Equal(
        [0, 9],
        KeyFrames.Select(Synthetic.Demonstration with { Frames = new Core.Trajectories.MemoryFrames(new(2, 2), new byte[120]) }).Select(f => f.Index));

    [Fact]
    public void Key_frames_of_a_real_episode_show_the_key_gone_and_the_door_open()
    {
        if (Samples.Shared is null) return;
        var frames = KeyFrames.Select(Recordings.Expert("minigrid/MiniGrid-DoorKey-8x8-v0", 0, "frames8"));
        Assert.Equal(8, frames.Length);
        Assert.Contains(frames, frame => !KeyIsThere(frame.Picture.ToFrame()) && DoorIsClosed(frame.Picture.ToFrame()));
        Assert.Contains(frames, frame => !DoorIsClosed(frame.Picture.ToFrame()));
        Assert.True(KeyIsThere(frames[0].Picture.ToFrame()) && DoorIsClosed(frames[0].Picture.ToFrame()));
    }

    private static bool KeyIsThere(Frame frame) => frame.InRange(new Rgb(200, 200, 0), new Rgb(255, 255, 120)).CountIn(new Rect(32, 40, 8, 8)) > 0;

    private static bool DoorIsClosed(Frame frame) => frame[43, 22] is { R: var r, B: var b } && r - b > 40;

    /// <summary>One character a pixel of the sheet: black, white, or a colour.</summary>
    private static string Draw(Picture sheet)
    {
        var frame = sheet.ToFrame();
        return string.Join('\n', Enumerable.Range(0, frame.Height).Select(y => string.Concat(Enumerable.Range(0, frame.Width).Select(x => frame[x, y] switch
        {
            { R: 255, G: 255, B: 255 } => '.',
            { R: 0, G: 0, B: 0 } => '#',
            { B: > 200 } => 'b',
            _ => 'o',
        })))) + "\n";
    }
}
