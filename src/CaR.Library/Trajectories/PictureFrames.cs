using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using CaR.Library.Tasks;

namespace CaR.Library.Trajectories;

/// <summary>A folder of pictures named by their frame's number: frame_0000.png and so on.</summary>
internal sealed partial class PictureFrames : FrameSequence
{
    private readonly ImmutableArray<string> _files;

    private PictureFrames(ImmutableArray<string> files, FrameSize size)
    {
        _files = files;
        Size = size;
    }

    public override int Count => _files.Length;

    public override FrameSize Size { get; }

    /// <summary>Whether a folder holds pictures.</summary>
    public static bool IsIn(string folder) => Directory.EnumerateFiles(folder).Any(PictureFile.IsPicture);

    /// <summary>Finds a folder's pictures, in numeric order.</summary>
    public static PictureFrames Open(string folder)
    {
        var files = Directory.GetFiles(folder).Where(PictureFile.IsPicture)
            .OrderBy(Number).ThenBy(Path.GetFileName, StringComparer.Ordinal).ToImmutableArray();
        if (files.Length < Limits.MinFrames) throw new InputException(folder, $"{files.Length} frames", $"at least {Limits.MinFrames}");
        return new(files, PictureFile.Load(files[0]).Size);
    }

    public override IEnumerable<ReadOnlyMemory<byte>> Read()
    {
        foreach (var file in _files)
        {
            var picture = PictureFile.Load(file);
            if (picture.Size != Size) throw new InputException(file, $"a frame of {picture.Size}", $"{Size}, as the first");
            yield return picture.Rgb24;
        }
    }

    /// <summary>The last number in a file's name: 2 comes before 10, however they are padded.</summary>
    private static decimal Number(string path) =>
        Digits().Match(Path.GetFileNameWithoutExtension(path)) is { Success: true } match ? decimal.Parse(match.Value) : -1;

    [GeneratedRegex(@"\d{1,28}(?=\D*$)")]
    private static partial Regex Digits();
}
