using CaR.Core.Imaging;
using CaR.Core.Tasks;
using CaR.Library.Numpy;

namespace CaR.Library.Tests;

/// <summary>Writes small episodes: frame i of episode n is the colour (n, i, 0).</summary>
internal static class Recorded
{
    public static readonly FrameSize Size = new(6, 4);

    public static byte[] Pixels(int episode, int frame, FrameSize size)
    {
        var rgb = new byte[size.Bytes];
        for (var i = 0; i < rgb.Length; i += 3) (rgb[i], rgb[i + 1]) = ((byte)episode, (byte)frame);
        return rgb;
    }

    public static Picture Picture(int episode, int frame, FrameSize? size = null) =>
        new($"{episode}/{frame}", size ?? Size, Pixels(episode, frame, size ?? Size));

    public static void Npz(string path, int episode, int frames = 4, string key = "frames", FrameSize? size = null, Action<NpzWriter>? more = null)
    {
        var s = size ?? Size;
        using var file = File.Create(path);
        using var writer = new NpzWriter(file);
        writer.Add(key, new NpyHeader(NpyType.UInt8, [frames, s.Height, s.Width, 3]),
            Enumerable.Range(0, frames).Select(frame => (ReadOnlyMemory<byte>)Pixels(episode, frame, s)));
        more?.Invoke(writer);
    }

    public static void Pictures(string folder, int episode, int frames = 4, string name = "frame_{0}.png")
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < frames; i++) File.WriteAllBytes(Path.Combine(folder, string.Format(null, name, i)), Png.Encode(Picture(episode, i)));
    }

    /// <summary>Folders "expert" and "random" with so many episodes; experts succeed.</summary>
    public static void Set(TempFolder folder, int expert = 8, int random = 8)
    {
        for (var i = 0; i < expert; i++) Npz(folder[$"expert/ep_{i:000}.npz"], i, more: w => w.Add("success", NpyArray.Of("", true)));
        for (var i = 0; i < random; i++) Npz(folder[$"random/ep_{i:000}.npz"], 100 + i, more: w => w.Add("success", NpyArray.Of("", false)));
    }
}
