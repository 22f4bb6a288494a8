using System.Collections.Immutable;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;

namespace CaR.Authoring.Pictures;

/// <summary>Picks the frames of an episode in which most happens.</summary>
/// <remarks>
/// Farthest-point selection (Gonzalez 1985) along time: first and last are taken, then again and again the frame that differs most from
/// the nearer of its two chosen neighbours. A pixel counts the less the more often it changes in the episode, so that an event (a thing
/// gone, a door open) weighs more than whatever moves all the time.
/// </remarks>
public static class KeyFrames
{
    /// <summary>Longer episodes are thinned out evenly first.</summary>
    private const int MostFrames = 256;

    /// <summary>Larger pictures are looked at in every n-th pixel.</summary>
    private const int MostPixels = 16_384;

    /// <summary>Differences up to this are a renderer's noise.</summary>
    private const int Noise = 8;

    /// <summary>Picks frames, in time order: always the first and the last.</summary>
    /// <param name="trajectory">One episode.</param>
    /// <param name="max">How many at most, from 2.</param>
    public static ImmutableArray<KeyFrame> Select(Trajectory trajectory, int max = 8)
    {
        var frames = Load(trajectory);
        var samples = Samples(frames[0].Picture.Size);
        var weights = Weights(frames, samples);
        double Distance(int a, int b) => KeyFrames.Distance(frames[a].Picture, frames[b].Picture, samples, weights);

        var chosen = new SortedSet<int> { 0, frames.Count - 1 };
        while (chosen.Count < max)
        {
            var best = (Score: 0.0, Index: -1);
            foreach (var (from, to) in chosen.Zip(chosen.Skip(1)))
                for (var i = from + 1; i < to; i++)
                {
                    var score = Math.Min(Distance(from, i), Distance(i, to));
                    if (score > best.Score) best = (score, i);
                }

            if (best.Index < 0) break;
            chosen.Add(best.Index);
        }

        return [.. chosen.Select(i => frames[i])];
    }

    private static List<KeyFrame> Load(Trajectory trajectory)
    {
        var count = trajectory.Frames.Count;
        var kept = Math.Min(count, MostFrames);
        var wanted = Enumerable.Range(0, kept).Select(i => kept == 1 ? 0 : (int)((long)i * (count - 1) / (kept - 1))).ToHashSet();
        var frames = new List<KeyFrame>(kept);
        var index = 0;
        foreach (var rgb in trajectory.Frames.Read())
        {
            if (wanted.Contains(index)) frames.Add(new(index, new($"frame {index}", trajectory.Frames.Size, rgb.ToArray())));
            index++;
        }

        return frames;
    }

    /// <summary>Offsets of the pixels that are looked at.</summary>
    private static int[] Samples(FrameSize size)
    {
        var stride = (int)Math.Ceiling(Math.Sqrt((double)size.Width * size.Height / MostPixels));
        return
        [
            .. from y in Enumerable.Range(0, (size.Height + stride - 1) / stride)
               from x in Enumerable.Range(0, (size.Width + stride - 1) / stride)
               select (y * stride * size.Width + x * stride) * 3,
        ];
    }

    private static double[] Weights(List<KeyFrame> frames, int[] samples)
    {
        var changes = new int[samples.Length];
        foreach (var (before, after) in frames.Zip(frames.Skip(1)))
        {
            var a = before.Picture.Rgb24.Span;
            var b = after.Picture.Rgb24.Span;
            for (var i = 0; i < samples.Length; i++)
                if (Differs(a, b, samples[i])) changes[i]++;
        }

        return [.. changes.Select(count => 1.0 / Math.Max(count, 1))];
    }

    private static double Distance(Picture first, Picture second, int[] samples, double[] weights)
    {
        var a = first.Rgb24.Span;
        var b = second.Rgb24.Span;
        var sum = 0.0;
        for (var i = 0; i < samples.Length; i++)
            if (Differs(a, b, samples[i])) sum += weights[i];
        return sum;
    }

    private static bool Differs(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int at) =>
        Math.Abs(a[at] - b[at]) > Noise || Math.Abs(a[at + 1] - b[at + 1]) > Noise || Math.Abs(a[at + 2] - b[at + 2]) > Noise;
}
