using System.Diagnostics;
using System.Text;
using CaR.Core.Tasks;

namespace CaR.Library.Video;

/// <summary>Moving pictures and formats other than PNG, decoded by the ffmpeg that is installed.</summary>
internal static class Ffmpeg
{
    private const int MaxMessage = 4096;

    private static readonly string[] Arguments =
        ["-f", "image2pipe", "-c:v", "ppm", "-pix_fmt", "rgb24", "-fps_mode", "passthrough", "pipe:1"];

    /// <summary>The extensions of files that hold an episode.</summary>
    public static readonly string[] Extensions = [".gif", ".mp4", ".webm", ".mkv", ".avi", ".mov", ".webp", ".apng"];

    /// <summary>Every frame of a file, in order. Frames arrive as PPM, which tells its size, so no second program is asked for it.</summary>
    /// <returns>Size and RGB24 pixels, valid until the next is asked for.</returns>
    /// <exception cref="InputException">ffmpeg is missing, fails, takes too long or gives too much.</exception>
    public static IEnumerable<(FrameSize Size, ReadOnlyMemory<byte> Pixels)> ReadFrames(string path)
    {
        using var process = Start(path);
        var message = DrainAsync(process.StandardError);
        var late = false;
        // Ends the process and with it the pipe, so that a reader which waits for it wakes up.
        using var timer = new Timer(_ => { late = true; Kill(process); }, null, Limits.VideoTime, Timeout.InfiniteTimeSpan);
        var reader = new PpmReader(path, process.StandardOutput.BaseStream);
        try
        {
            var total = 0L;
            while (Next() is { } frame)
            {
                total += frame.Pixels.Length;
                if (total > Limits.ArrayBytes) throw new InputException(path, "more pictures than fit", $"at most {Limits.ArrayBytes} bytes");
                yield return frame;
            }

            process.WaitForExit();
            if (process.ExitCode != 0 || total == 0)
                throw new InputException(path, $"a file that ffmpeg does not read ({FirstLine(message.Result)})", "a picture or video");
        }
        finally
        {
            Kill(process);
        }

        (FrameSize Size, ReadOnlyMemory<byte> Pixels)? Next()
        {
            try
            {
                return reader.Next();
            }
            catch (InputException e) when (late)
            {
                throw new InputException($"{path}: found a file that ffmpeg decodes for more than {Limits.VideoTime.TotalSeconds:0} s, expected a shorter one", e);
            }
        }
    }

    private static Process Start(string path)
    {
        var start = new ProcessStartInfo("ffmpeg")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        // Only local files: a playlist that someone sends must not make it reach for the network.
        foreach (var argument in (string[])["-nostdin", "-v", "error", "-protocol_whitelist", "file,pipe", "-i", $"file:{path}", .. Arguments])
            start.ArgumentList.Add(argument);
        try
        {
            var process = Process.Start(start)!;
            process.StandardInput.Close();
            return process;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new InputException($"{path}: needs ffmpeg, which was not found; install it (Debian: apt-get install ffmpeg), or give PNG or npz files", e);
        }
    }

    /// <summary>Reads all that is said, so that the pipe never fills up, and keeps its beginning.</summary>
    private static async Task<string> DrainAsync(StreamReader reader)
    {
        var kept = new StringBuilder();
        var buffer = new char[MaxMessage];
        int read;
        while ((read = await reader.ReadAsync(buffer).ConfigureAwait(false)) > 0) kept.Append(buffer, 0, Math.Min(read, MaxMessage - kept.Length));
        return kept.ToString();
    }

    private static string FirstLine(string message) => message.Trim() is { Length: > 0 } text ? text.Split('\n')[0].Trim() : "no frames";

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
