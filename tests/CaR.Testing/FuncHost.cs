using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Rewards;

namespace CaR.Testing;

/// <summary>Runs rewards made of functions: their images are names, under which the functions wait here.</summary>
public sealed class FuncHost : IRewardHost
{
    private static readonly ConcurrentDictionary<string, Func<Observation, double>[]> s_programs = new();
    private static int s_images;

    /// <summary>The one host of all such rewards.</summary>
    public static FuncHost Instance { get; } = new();

    /// <summary>An image that stands for functions.</summary>
    public static GuardedImage ImageOf(params Func<Observation, double>[] programs)
    {
        var name = Interlocked.Increment(ref s_images).ToString(CultureInfo.InvariantCulture);
        var image = GuardedImage.Of([.. Encoding.ASCII.GetBytes(name)], [.. programs.Select((_, i) => $"P{i}")]);
        s_programs[image.Hash] = programs;
        return image;
    }

    /// <inheritdoc/>
    public IRewardPrograms Open(CompiledReward reward, int faultLimit) => new Programs(s_programs[reward.Image.Hash]);

    private sealed class Programs(Func<Observation, double>[] programs) : IRewardPrograms
    {
        public int Count => programs.Length;

        public ProgramAnswer Ask(int subTask, Observation observation)
        {
            try
            {
                return new(programs[subTask](observation));
            }
            catch (Exception e)
            {
                return new(double.NaN, ProgramFaultKind.Exception, Message: $"{e.GetType().Name}: {e.Message}");
            }
        }

        public void Ask(in FrameBatch batch, Span<ProgramAnswer> answers)
        {
            var observation = new Observation(batch.Size.NewFrame(), batch.Size.NewFrame(), batch.Instruction);
            observation.Start.Load(batch.Start.Span);
            for (var frame = 0; frame < batch.Count; frame++)
            {
                observation.Now.Load(batch[frame].Span);
                observation.Terminated = batch.TerminatedLast && frame == batch.Count - 1;
                for (var i = 0; i < Count; i++) answers[frame * Count + i] = Ask(i, observation);
            }
        }

        public void Dispose()
        {
        }
    }
}
