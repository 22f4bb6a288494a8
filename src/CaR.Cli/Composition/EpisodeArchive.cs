using CaR.Core.Worlds;
using CaR.Environments.Recording;
using CaR.Environments.Viewing;
using CaR.Library.Numpy;

namespace CaR.Cli.Composition;

/// <summary>A played episode → the arrays of an npz archive.</summary>
internal static class EpisodeArchive
{
    /// <summary>Writes what a trajectory holds, and ground truth as <c>stage</c>.</summary>
    public static void Write(NpzWriter archive, WorldEpisode episode)
    {
        WriteFrames(archive, "frames", episode);
        archive.Add("actions", Actions(episode.Actions));
        archive.Add("rewards", NpyArray.Of("rewards", episode.Rewards.AsSpan()));
        archive.Add("terminated", NpyArray.Of("terminated", episode.Terminated.AsSpan()));
        archive.Add("truncated", NpyArray.Of("truncated", episode.Truncated.AsSpan()));
        archive.Add("success", NpyArray.Of("success", episode.Success));
        archive.Add("mission", NpyArray.Of("mission", episode.Mission));
        archive.Add("stage", NpyArray.Of("stage", episode.Stages.AsSpan()));
    }

    /// <summary>Writes what <c>worlds check</c> compares beside that: states, views, and pictures without highlight.</summary>
    public static void WriteStates(NpzWriter archive, WorldEpisode episode, WorldChoice world)
    {
        var states = GridStates.Of(world.MakeGrid("--checkable"), episode);
        var count = episode.Steps + 1;
        var plain = new ReplayedFrames((world with { IsPlain = true }).Make, episode.Frames.Size, episode.Seed, episode.Actions);
        WriteFrames(archive, "frames_plain", episode with { Frames = plain });
        archive.Add("grid", NpyArray.Of<byte>("grid", NpyType.UInt8, [count, states.Cells.Width, states.Cells.Height, 3], states.Grid));
        archive.Add("obs_image", NpyArray.Of<byte>("obs_image", NpyType.UInt8, [count, PartialView.Size, PartialView.Size, 3], states.View));
        archive.Add("obs_dir", NpyArray.Of("obs_dir", states.AgentDirection.AsSpan()));
        archive.Add("agent_pos", NpyArray.Of<short>("agent_pos", NpyType.Int16, [count, 2], states.AgentPlace));
        archive.Add("agent_dir", NpyArray.Of("agent_dir", states.AgentDirection.AsSpan()));
        archive.Add("carrying", NpyArray.Of<short>("carrying", NpyType.Int16, [count], states.Carrying));
    }

    private static void WriteFrames(NpzWriter archive, string key, WorldEpisode episode)
    {
        var frames = episode.Frames;
        archive.Add(key, new(NpyType.UInt8, [frames.Count, frames.Size.Height, frames.Size.Width, 3]), frames.Read());
    }

    /// <summary>int8 [T] of choices, float32 [T, length] of vectors.</summary>
    private static NpyArray Actions(ActionLog actions)
    {
        float[] values = [.. actions.Values];
        return actions.Space is DiscreteSpace
            ? NpyArray.Of("actions", Array.ConvertAll(values, v => (sbyte)v).AsSpan())
            : NpyArray.Of<float>("actions", NpyType.Float32, [actions.Count, actions.Space.Length], values);
    }
}
