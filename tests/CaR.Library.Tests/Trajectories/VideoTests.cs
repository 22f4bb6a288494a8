using System.Diagnostics;
using CaR.Core.Trajectories;
using CaR.Library.Tasks;
using CaR.Library.Trajectories;

namespace CaR.Library.Tests.Trajectories;

/// <summary>Needs ffmpeg (Debian: apt-get install ffmpeg).</summary>
public sealed class VideoTests
{
    [Fact]
    public void ALosslessVideoIsTheSameEpisodeAsItsFrames()
    {
        using var folder = new TempFolder();
        Recorded.Pictures(folder["ep"], 9, frames: 30);
        Encode(folder, "-c:v", "png", folder["video.mkv"]);
        var (frames, video) = (TrajectoryFolder.LoadOne(folder["ep"], TrajectoryKind.Expert), TrajectoryFolder.LoadOne(folder["video.mkv"], TrajectoryKind.Expert));
        Assert.Equal((frames.Hash, 30), (video.Hash, video.Frames.Count));
    }

    [Fact]
    public void MovingAndStillPicturesOfOtherFormatsAreRead()
    {
        using var folder = new TempFolder();
        Recorded.Pictures(folder["ep"], 9, frames: 5);
        Encode(folder, folder["video.gif"]);
        Encode(folder, "-frames:v", "1", folder["still.bmp"]);
        Assert.Equal(5, TrajectoryFolder.LoadOne(folder["video.gif"], TrajectoryKind.Expert).Frames.Count);
        Assert.Equal(Recorded.Picture(9, 0).Hash, PictureFile.Load(folder["still.bmp"]).Hash);
    }

    [Fact]
    public void AFileThatIsNoVideoIsTold()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["a.mp4"], "no video");
        Assert.StartsWith($"{folder["a.mp4"]}: found a file that ffmpeg does not read (", Assert.Throws<InputException>(() =>
            TrajectoryFolder.LoadOne(folder["a.mp4"], TrajectoryKind.Expert)).Message);
        Assert.Contains("no such file", Assert.Throws<InputException>(() => TrajectoryFolder.LoadOne(folder["b.mp4"], TrajectoryKind.Expert)).Message);
    }

    [Fact]
    public void MissingFfmpegIsToldWithWhatToInstall()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["a.gif"], "GIF89a");
        var path = Environment.GetEnvironmentVariable("PATH");
        try
        {
            Environment.SetEnvironmentVariable("PATH", folder.Root);
            Assert.Contains("apt-get install ffmpeg", Assert.Throws<InputException>(() => TrajectoryFolder.LoadOne(folder["a.gif"], TrajectoryKind.Expert)).Message);
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", path);
        }
    }

    private static void Encode(TempFolder folder, params string[] output)
    {
        var start = new ProcessStartInfo("ffmpeg") { RedirectStandardError = true };
        foreach (var argument in (string[])["-nostdin", "-v", "error", "-i", folder["ep/frame_%d.png"], .. output]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
    }
}
