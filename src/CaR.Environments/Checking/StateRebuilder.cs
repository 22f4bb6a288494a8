using CaR.Core;
using CaR.Environments.Grids;

namespace CaR.Environments.Checking;

/// <summary>Rebuilds the world's state at each time of a recorded episode; what the encoded grid hides, from the episode's history.</summary>
internal sealed class StateRebuilder
{
    private readonly RecordedEpisode _episode;
    private readonly Cell[] _underAgent;

    /// <summary>Reads the whole history once.</summary>
    /// <exception cref="InputException">The agent is outside the grid, or a cell holds what MiniGrid does not know.</exception>
    public StateRebuilder(RecordedEpisode episode)
    {
        _episode = episode;
        for (var time = 0; time <= episode.Steps; time++)
        {
            var (x, y) = episode.PlaceAt(time);
            if (x >= episode.Width || y >= episode.Height) throw new InputException(episode.Name, $"the agent at ({x}, {y}) in frame {time}", "a place inside the grid");
        }

        _underAgent = UnderAgent();
    }

    /// <summary>Overwrites a state with the one at a time. Steps taken are as many as were recorded before it.</summary>
    public void Load(int time, GridState state)
    {
        for (var y = 0; y < state.Height; y++)
        {
            for (var x = 0; x < state.Width; x++) state[x, y] = Decode(time, x, y);
        }

        (state.AgentX, state.AgentY) = _episode.PlaceAt(time);
        state[state.AgentX, state.AgentY] = _underAgent[time];
        state.AgentDirection = (Direction)_episode.AgentDirection[time];
        state.Carrying = Carried(_episode.Carrying[time]);
        state.StepCount = time;
    }

    /// <summary>A cell as the grid shows it.</summary>
    public Cell Decode(int time, int x, int y)
    {
        var code = _episode.CellAt(time, x, y);
        if (code[0] is 0 or > (byte)CellKind.Agent || code[1] > (byte)CellColour.Grey || code[2] > 3)
            throw new InputException(_episode.Name, $"cell ({code[0]}, {code[1]}, {code[2]}) at ({x}, {y}) in frame {time}", "an object, colour and state of MiniGrid's encoding");
        return new((CellKind)code[0], (CellColour)code[1], code[2]);
    }

    private static Cell Carried(int code) => code == 0 ? Cell.Empty : new((CellKind)((code - 1) / 16), (CellColour)((code - 1) % 16));

    /// <summary>
    /// A cell that the agent stands on is as it was before the agent entered, since nothing changes it meanwhile; the first one is
    /// as the agent left it. MiniGrid places the agent on empty cells only, which tells the first one where it is never left.
    /// </summary>
    private Cell[] UnderAgent()
    {
        var under = new Cell[_episode.Steps + 1];
        var start = _episode.PlaceAt(0);
        var left = Enumerable.Range(0, under.Length).FirstOrDefault(t => _episode.PlaceAt(t) != start);
        under[0] = left == 0 ? Cell.Empty : Decode(left, start.X, start.Y);
        for (var time = 1; time < under.Length; time++)
        {
            var place = _episode.PlaceAt(time);
            if (place == _episode.PlaceAt(time - 1)) under[time] = under[time - 1];
            else if (Decode(time - 1, place.X, place.Y) is { CanOverlap: true } entered) under[time] = entered;
            else under[time] = Cell.Empty; // a moving obstacle left it in the same step
        }

        return under;
    }
}
