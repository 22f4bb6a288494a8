using System.Collections.Immutable;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Core.Tasks;
using CaR.Sandbox.Worker.Locking;
using CaR.Sandbox.Workers;

namespace CaR.Sandbox.Tests.Workers;

/// <summary>Hosts whose workers do on purpose what no guarded program can, and frames that make them.</summary>
internal static class Faulty
{
    public const int FramePixels = 4;

    public static readonly WorkerOptions Options = new() { AnswerDeadline = TimeSpan.FromSeconds(1), HeapBytes = 64 << 20 };

    public static WorkerHost Host(Boundary layers = Boundary.All) =>
        new(new WorkerCommand(WorkerCommand.Beside("CaR.Sandbox.FaultyWorker.dll"), Options) { Layers = layers });

    /// <summary>A reward whose programs are named after what they do.</summary>
    public static CompiledReward Reward(params string[] names) => Rewards.Compile(Rewards.Program("return 0;")).Value! with
    {
        Image = new GuardedImage([1, 2, 3], "", [.. names]),
    };

    /// <summary>Frames with their number as blue, and red in the top-left pixel of those that are to go wrong.</summary>
    public static FrameBatch Batch(int count, params int[] bad)
    {
        var size = new FrameSize(FramePixels, FramePixels);
        var frames = new byte[count * size.Bytes];
        for (var frame = 0; frame < count; frame++)
        {
            var pixels = frames.AsSpan(frame * size.Bytes, size.Bytes);
            for (var i = 2; i < pixels.Length; i += 3) pixels[i] = (byte)frame;
            if (bad.Contains(frame)) pixels[0] = 255;
        }

        return new(size, new byte[size.Bytes], frames, "", false);
    }

    public static ProgramAnswer[] Ask(IRewardPrograms programs, FrameBatch batch)
    {
        var answers = new ProgramAnswer[batch.Count * programs.Count];
        programs.Ask(batch, answers);
        return answers;
    }

    /// <summary>What one program did on a bad frame.</summary>
    public static ProgramAnswer Try(string name, Boundary layers = Boundary.All)
    {
        using var host = Host(layers);
        using var programs = host.Open(Reward(name));
        return Ask(programs, Batch(1, bad: 0))[0];
    }
}
