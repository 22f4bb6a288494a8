using System.Collections.Immutable;
using CaR.Core.Tasks;
using CaR.Core.Worlds;

namespace CaR.Cli.Composition;

/// <summary>What a person wants to know of a built-in world.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Picture">How an episode begins.</param>
/// <param name="Missions">Different missions, in the order of their seeds; empty where the world has none.</param>
/// <param name="World">The world itself.</param>
internal sealed record WorldSheet(string Name, Picture Picture, ImmutableArray<string> Missions, IWorld World)
{
    /// <summary>Begins a world once, or several times to see more missions.</summary>
    /// <param name="choice">The world, and how it is drawn.</param>
    /// <param name="seed">The first beginning; its picture is kept.</param>
    /// <param name="beginnings">How many seeds are looked at, from 1.</param>
    public static WorldSheet Of(WorldChoice choice, int seed, int beginnings)
    {
        var world = choice.Make();
        var missions = new List<string>();
        var rgb = new byte[world.FrameSize.Bytes];
        for (var i = 0; i < beginnings; i++)
        {
            world.Reset((ulong)((long)seed + i));
            if (i == 0) world.Render(rgb);
            if (world.Mission.Length > 0 && !missions.Contains(world.Mission)) missions.Add(world.Mission);
        }

        return new(choice.Name, new(choice.Name, world.FrameSize, rgb), [.. missions], world);
    }

    /// <summary>The same for a program.</summary>
    public object Document() => new
    {
        Name,
        width = World.FrameSize.Width,
        height = World.FrameSize.Height,
        max_steps = World.MaxSteps,
        action_space = World.ActionSpace.ToString(),
        action_names = World.ActionSpace is DiscreteSpace { Names: var names } ? names : [],
        observation_space = World.ObservationSpace.ToString(),
        Missions,
        sub_tasks = World.SubTasks,
    };
}
