using CaR.Environments.Grids;
using CaR.Environments.Viewing;

namespace CaR.Environments.Recording;

/// <summary>
/// All states of an episode of a grid world, encoded as recordings of MiniGrid hold them (<see cref="Checking.RecordedEpisode"/>), so that
/// the episode can be compared with the rules, views and pictures. Ground truth.
/// </summary>
public sealed class GridStates
{
    private readonly int _width;
    private readonly int _height;

    private GridStates(GridWorld world, int states)
    {
        (_width, _height) = (world.State.Width, world.State.Height);
        (Grid, View) = (new byte[states * _width * _height * 3], new byte[states * PartialView.EncodedBytes]);
        (AgentPlace, AgentDirection, Carrying) = (new short[2 * states], new sbyte[states], new short[states]);
    }

    /// <summary>Whole grids with the agent in them, [T + 1, width, height, 3].</summary>
    public byte[] Grid { get; }

    /// <summary>Partial views, [T + 1, 7, 7, 3].</summary>
    public byte[] View { get; }

    /// <summary>The agent's column and row, [T + 1, 2].</summary>
    public short[] AgentPlace { get; }

    /// <summary>Where the agent looks, [T + 1].</summary>
    public sbyte[] AgentDirection { get; }

    /// <summary>0, or 1 + kind·16 + colour of what is carried, [T + 1].</summary>
    public short[] Carrying { get; }

    /// <summary>The grid's width and height in cells.</summary>
    public (int Width, int Height) Cells => (_width, _height);

    /// <summary>Plays an episode again and encodes what it passes through.</summary>
    /// <param name="world">The world it was played in.</param>
    /// <param name="episode">What was done.</param>
    public static GridStates Of(GridWorld world, WorldEpisode episode)
    {
        var states = new GridStates(world, episode.Steps + 1);
        world.Reset(episode.Seed);
        states.Encode(world, 0);
        for (var step = 0; step < episode.Steps; step++)
        {
            world.Step(episode.Actions[step]);
            states.Encode(world, step + 1);
        }

        return states;
    }

    private void Encode(GridWorld world, int time)
    {
        var state = world.State;
        for (var x = 0; x < _width; x++)
        {
            for (var y = 0; y < _height; y++)
            {
                var (kind, colour, detail) = (x, y) == (state.AgentX, state.AgentY)
                    ? (CellKind.Agent, CellColour.Red, (int)state.AgentDirection)
                    : (state[x, y].Kind, state[x, y].Colour, state[x, y].State);
                var at = ((time * _width + x) * _height + y) * 3;
                (Grid[at], Grid[at + 1], Grid[at + 2]) = ((byte)kind, (byte)colour, (byte)detail);
            }
        }

        var view = new float[world.ObservationSpace.Length];
        world.Observe(view);
        for (var i = 0; i < PartialView.EncodedBytes; i++) View[time * PartialView.EncodedBytes + i] = (byte)view[i];
        (AgentPlace[2 * time], AgentPlace[2 * time + 1]) = ((short)state.AgentX, (short)state.AgentY);
        AgentDirection[time] = (sbyte)state.AgentDirection;
        Carrying[time] = (short)(state.Carrying.IsEmpty ? 0 : 1 + (int)state.Carrying.Kind * 16 + (int)state.Carrying.Colour);
    }
}
