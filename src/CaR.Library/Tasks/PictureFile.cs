using CaR.Core.Imaging;
using CaR.Core.Tasks;
using CaR.Library.Video;

namespace CaR.Library.Tasks;

/// <summary>Single pictures on disk.</summary>
public static class PictureFile
{
    private static readonly string[] Others = [".jpg", ".jpeg", ".webp", ".bmp", ".gif"];

    /// <summary>Reads a picture: PNG by itself, other formats through ffmpeg (of a moving one the first frame).</summary>
    /// <exception cref="InputException">Missing, unreadable, damaged or too large; or ffmpeg is needed and missing.</exception>
    public static Picture Load(string path)
    {
        if (!Others.Contains(Extension(path))) return Png.Decode(path, Disk.ReadAll(path, Limits.PictureFileBytes));
        Disk.OpenRead(path).Dispose();
        var (size, pixels) = Ffmpeg.ReadFrames(path).First();
        return new(path, size, pixels.ToArray());
    }

    /// <summary>Writes a picture as PNG, whole or not at all.</summary>
    public static void Save(string path, Picture picture) =>
        Disk.Try($"{path}: cannot be written", () => Disk.WriteAtomically(path, Png.Encode(picture)));

    /// <summary>Whether a file's name says it is a still picture.</summary>
    internal static bool IsPicture(string path) => Extension(path) is ".png" or ".jpg" or ".jpeg" or ".webp" or ".bmp";

    private static string Extension(string path) => Path.GetExtension(path).ToLowerInvariant();
}
