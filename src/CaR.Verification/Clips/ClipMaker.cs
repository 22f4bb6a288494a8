using System.Collections.Immutable;
using CaR.Core.Trajectories;
using CaR.Verification.Recording;

namespace CaR.Verification.Clips;

/// <summary>Picks the frames of an episode that altered copies are made of: those that decide, and others spread evenly.</summary>
/// <param name="mostFrames">Frames of one clip, from 2.</param>
/// <param name="margin">Frames before the end that may already look finished.</param>
public sealed class ClipMaker(int mostFrames, int margin)
{
    /// <summary>Bytes of one clip's pictures: large pictures make shorter clips, so that a hundred of them fit into memory.</summary>
    private const int MostBytes = 4 << 20;

    /// <summary>Frames that even a clip of large pictures has.</summary>
    private const int FewestFrames = 8;

    /// <summary>The clip of one episode. Pictures that lie in memory are shared, others are read once.</summary>
    public Clip Of(Episode episode)
    {
        var trajectory = episode.Trajectory;
        var frames = Choose(episode);
        return new(trajectory, frames, Pictures(trajectory.Frames, frames), trajectory.Mission, trajectory.Terminated);
    }

    private ImmutableArray<int> Choose(Episode episode)
    {
        var most = Math.Min(mostFrames, Math.Max(FewestFrames, MostBytes / episode.Trajectory.Frames.Size.Bytes));
        if (episode.Table.Frames <= most) return [.. Enumerable.Range(0, episode.Table.Frames)];
        var last = episode.LastFrame;
        var chosen = new SortedSet<int>([0, .. Enumerable.Range(0, margin + 2).Select(back => Math.Max(0, last - back)).Order()]);
        foreach (var done in episode.Replay.CompletedAt.OfType<int>()) chosen.UnionWith([Math.Max(0, done - 1), done]);
        var free = Math.Max(0, most - chosen.Count);
        for (var i = 1; i <= free; i++) chosen.Add((int)((long)i * last / (free + 1)));
        return [.. chosen];
    }

    private static ImmutableArray<ReadOnlyMemory<byte>> Pictures(FrameSequence frames, ImmutableArray<int> chosen)
    {
        if (frames is MemoryFrames inMemory) return [.. chosen.Select(i => inMemory[i])];
        var pictures = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>(chosen.Length);
        foreach (var (index, picture) in frames.Read().Index())
        {
            if (index == chosen[pictures.Count]) pictures.Add(picture.ToArray());
            if (pictures.Count == chosen.Length) break;
        }

        return pictures.MoveToImmutable();
    }
}
