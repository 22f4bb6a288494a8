using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using CaR.Testing;

namespace CaR.Rewards.Tests;

/// <summary>One real episode, read from numpy's .npz: just enough of the format for these tests.</summary>
internal sealed partial class Recording
{
    private readonly byte[] _frames;

    private Recording(byte[] frames, int[] shape, int[] stage, string mission, bool success)
    {
        _frames = frames;
        (Count, Height, Width) = (shape[0], shape[1], shape[2]);
        Stage = stage;
        Mission = mission;
        Success = success;
    }

    public int Count { get; }

    public int Height { get; }

    public int Width { get; }

    /// <summary>Sub-tasks done by frame: ground truth, for scoring only.</summary>
    public int[] Stage { get; }

    public string Mission { get; }

    public bool Success { get; }

    public ReadOnlySpan<byte> this[int index] => _frames.AsSpan(index * Width * Height * 3, Width * Height * 3);

    /// <summary>Opens an episode by its place below the shared folder.</summary>
    public static Recording Open(string path)
    {
        string shared = Samples.Shared ?? throw new DirectoryNotFoundException("the recordings (../shared beside the clone) are missing");
        using ZipArchive zip = ZipFile.OpenRead(Path.Combine(shared, path));
        (byte[] frames, int[] shape) = Read(zip, zip.GetEntry("frames8.npy") is null ? "frames" : "frames8");
        (byte[] stage, _) = Read(zip, "stage");
        (byte[] success, _) = Read(zip, "success");
        string mission = zip.GetEntry("mission.npy") is null ? "" : Encoding.UTF32.GetString(Read(zip, "mission").Data);
        return new Recording(frames, shape, [.. stage.Select(s => (int)s)], mission, success[0] != 0);
    }

    public Frame FrameAt(int index)
    {
        var frame = new Frame(Width, Height);
        frame.Load(this[index]);
        return frame;
    }

    private static (byte[] Data, int[] Shape) Read(ZipArchive zip, string name)
    {
        using Stream stream = zip.GetEntry($"{name}.npy")!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        byte[] bytes = memory.ToArray();
        int header = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(8));
        string text = Encoding.ASCII.GetString(bytes, 10, header);
        int[] shape = [.. Number().Matches(Shape().Match(text).Groups[1].Value).Select(m => int.Parse(m.Value))];
        return (bytes[(10 + header)..], shape);
    }

    [GeneratedRegex(@"'shape': \(([^)]*)\)")]
    private static partial Regex Shape();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
