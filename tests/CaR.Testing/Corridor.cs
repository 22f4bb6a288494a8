using System.Collections.Immutable;
using CaR.Core;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using CaR.Rewards;

namespace CaR.Testing;

/// <summary>
/// A world small enough to know by heart: an agent (red) walks a corridor of pixels, picks up a key (blue) and reaches a goal (green).
/// </summary>
/// <remarks>The agent hides what it stands on. The key is gone once it was stood on; the goal counts only with the key.</remarks>
public static class Corridor
{
    private const int Width = 10;
    private const int Key = 2;
    private const int Goal = 9;
    private const int Start = 5;

    /// <summary>Half of full light: noise does not reach it.</summary>
    private const int Bright = 128;

    /// <summary>The size of its pictures.</summary>
    public static FrameSize Size { get; } = new(Width, 1);

    /// <summary>An agent that fetches the key and walks to the goal, after some steps of waiting.</summary>
    public static Trajectory Expert(int index)
    {
        var path = new List<int>(Enumerable.Repeat(Start, 1 + index));
        for (var x = Start - 1; x >= Key; x--) path.Add(x);
        for (var x = Key + 1; x <= Goal; x++) path.Add(x);
        return Walk($"expert/ep_{index:000}", TrajectoryKind.Expert, path);
    }

    /// <summary>An agent that draws its steps, and is kept from the goal.</summary>
    public static Trajectory Random(int index)
    {
        var dice = new Random(index);
        var path = new List<int> { Start };
        for (var step = 0; step < 30; step++) path.Add(Math.Clamp(path[^1] + dice.Next(-1, 2), 0, Goal - 1));
        return Walk($"random/ep_{index:000}", TrajectoryKind.Random, path);
    }

    /// <summary>So many of each.</summary>
    public static TrajectorySet Set(int expert = 20, int random = 40) =>
        new([.. Enumerable.Range(0, expert).Select(Expert)], [.. Enumerable.Range(0, random).Select(Random)]);

    /// <summary>An agent on a given path. The episode ends in success when it stands on the goal with the key.</summary>
    public static Trajectory Walk(string name, TrajectoryKind kind, IReadOnlyList<int> path)
    {
        var pixels = new byte[path.Count * Size.Bytes];
        var hasKey = false;
        for (var frame = 0; frame < path.Count; frame++)
        {
            hasKey |= path[frame] == Key;
            var picture = pixels.AsSpan(frame * Size.Bytes, Size.Bytes);
            picture[(Goal * 3) + 1] = 255;
            if (!hasKey) picture[(Key * 3) + 2] = 255;
            picture.Slice(path[frame] * 3, 3).Clear();
            picture[path[frame] * 3] = 255;
        }

        var success = hasKey && path[^1] == Goal;
        var hash = ContentHash.Of(name, ContentHash.Of(pixels));
        return new(name, kind, hash, new MemoryFrames(Size, pixels), success, success, success ? 1 : 0, null);
    }

    /// <summary>The stage at each frame: 1 with the key, 2 on the goal with it.</summary>
    public static ImmutableArray<sbyte> Stages(Trajectory trajectory)
    {
        sbyte stage = 0;
        var stages = ImmutableArray.CreateBuilder<sbyte>();
        foreach (var picture in trajectory.Frames.Read())
        {
            if (picture.Span[Key * 3] > 0) stage = Math.Max(stage, (sbyte)1);
            if (stage > 0 && picture.Span[Goal * 3] > 0) stage = 2;
            stages.Add(stage);
        }

        return stages.ToImmutable();
    }

    /// <summary>Right: near the key, then gone.</summary>
    public static double FetchKey(Observation o) => HasKey(o) ? 1 : 1 - (Math.Abs(Agent(o) - Key) / (double)Width);

    /// <summary>Right: near the goal, then on it.</summary>
    public static double ReachGoal(Observation o) => 1 - (Math.Abs(Agent(o) - Goal) / (double)Width);

    /// <summary>Where the agent stands, as a picture shows it.</summary>
    public static int Agent(Observation o)
    {
        var x = 0;
        while (o.Now.Rgb24[x * 3] < Bright) x++;
        return x;
    }

    /// <summary>Whether the key is out of sight.</summary>
    public static bool HasKey(Observation o) => o.Now.Rgb24[(Key * 3) + 2] < Bright;
}
