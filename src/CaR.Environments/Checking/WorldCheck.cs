using System.Globalization;
using CaR.Core;
using CaR.Environments.Grids;
using CaR.Environments.Rendering;
using CaR.Environments.Viewing;

namespace CaR.Environments.Checking;

/// <summary>
/// Compares our grid worlds with recordings of MiniGrid: every state drawn and viewed, every step taken again from its recorded
/// state. No tolerance; rewards are compared as the float32 they were recorded in.
/// </summary>
/// <param name="task">The world's name, as Gymnasium registers it.</param>
/// <param name="maxSteps">The world's limit of steps.</param>
public sealed class WorldCheck(string task, int maxSteps)
{
    private const string RandomSteps = "next state: the world's steps are random";
    private const string BoxContent = "the cell of an opened box: what it contained is told only by its opening";

    private readonly WorldFamily _family = WorldFamilies.Of(task);
    private readonly PartialView _view = new();
    private readonly byte[] _image = new byte[PartialView.EncodedBytes];
    private readonly SortedDictionary<string, Mismatch> _mismatches = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _unchecked = new(StringComparer.Ordinal);

    private int _episodes;
    private int _steps;
    private int _stepsCompared;
    private int _pictures;
    private int _views;

    /// <summary>What was found so far.</summary>
    public WorldReport Report => new(
        task, _episodes, _steps, _stepsCompared, _pictures, _views,
        [.. _mismatches.Values],
        [.. _unchecked.Select(u => new Unchecked(u.Key, u.Value))]);

    /// <summary>Compares one episode.</summary>
    /// <exception cref="InputException">The recording cannot be one of this world.</exception>
    public void Compare(RecordedEpisode episode)
    {
        var state = new GridState(episode.Width, episode.Height, maxSteps, _family.SeesThroughWalls);
        var rebuilder = new StateRebuilder(episode);
        _episodes++;
        _steps += episode.Steps;
        for (var time = 0; time <= episode.Steps; time++)
        {
            rebuilder.Load(time, state);
            _view.Look(state);
            CompareView(episode, time, state);
            CompareAgentInGrid(episode, time, state);
        }

        foreach (var pictures in episode.Pictures) ComparePictures(episode, pictures, rebuilder, state);
        if (_family.HasRandomSteps) Skip(RandomSteps, episode.Steps);
        else CompareSteps(episode, rebuilder, state);
    }

    private void CompareView(RecordedEpisode episode, int time, GridState state)
    {
        _view.Encode(_image);
        _views++;
        Expect(episode.ViewImage.Span.Slice(time * _image.Length, _image.Length).SequenceEqual(_image), "obs_image", episode, time, "other cells");
        Expect(episode.ViewDirection[time], (int)state.AgentDirection, "obs_dir", episode, time);
    }

    private void CompareAgentInGrid(RecordedEpisode episode, int time, GridState state) =>
        Expect(episode.CellAt(time, state.AgentX, state.AgentY).SequenceEqual(EncodedAgent(state)), "agent in grid", episode, time, "another cell");

    private void ComparePictures(RecordedEpisode episode, RecordedPictures pictures, StateRebuilder rebuilder, GridState state)
    {
        var renderer = new GridRenderer(pictures.TileSize);
        var rgb = new byte[renderer.BytesOf(state)];
        for (var time = 0; time <= episode.Steps; time++)
        {
            rebuilder.Load(time, state);
            _view.Look(state);
            if (pictures.IsHighlighted) renderer.Render(state, _view, rgb);
            else renderer.Render(state, rgb);
            _pictures++;
            var recorded = pictures.Bytes.Span.Slice(time * rgb.Length, rgb.Length);
            var at = recorded.CommonPrefixLength(rgb);
            if (at < rgb.Length) Miss(pictures.Key, episode, time, $"byte {at}: recorded {recorded[at]}, ours {rgb[at]}");
        }
    }

    private void CompareSteps(RecordedEpisode episode, StateRebuilder rebuilder, GridState state)
    {
        var rules = _family.RulesOf(episode.Mission);
        rebuilder.Load(0, state);
        rules.Begin(state, new WorldRandom(seed: 0));
        for (var time = 0; time < episode.Steps; time++)
        {
            rebuilder.Load(time, state);
            var action = (GridAction)episode.Actions[time];
            var opensBox = _family.HasFilledBoxes && action is GridAction.Toggle && state.Front.Kind is CellKind.Box;
            var outcome = rules.Step(state, action);
            _stepsCompared++;
            if (opensBox)
            {
                Skip(BoxContent, 1);
                state[state.FrontX, state.FrontY] = rebuilder.Decode(time + 1, state.FrontX, state.FrontY);
            }

            CompareState(episode, time + 1, state);
            CompareOutcome(episode, time, outcome);
        }
    }

    private void CompareState(RecordedEpisode episode, int time, GridState state)
    {
        for (var x = 0; x < state.Width; x++)
        {
            for (var y = 0; y < state.Height; y++)
            {
                var isAgent = (x, y) == (state.AgentX, state.AgentY);
                ReadOnlySpan<byte> ours = isAgent ? EncodedAgent(state) : Encoded(state[x, y]);
                if (episode.CellAt(time, x, y).SequenceEqual(ours)) continue;
                Miss("next grid", episode, time, $"cell ({x}, {y})");
                x = state.Width; // one mismatch a step
                break;
            }
        }

        Expect(episode.PlaceAt(time), (state.AgentX, state.AgentY), "agent_pos", episode, time);
        Expect(episode.AgentDirection[time], (int)state.AgentDirection, "agent_dir", episode, time);
        var carried = state.Carrying.IsEmpty ? 0 : 1 + (int)state.Carrying.Kind * 16 + (int)state.Carrying.Colour;
        Expect(episode.Carrying[time], carried, "carrying", episode, time);
    }

    private void CompareOutcome(RecordedEpisode episode, int step, StepOutcome outcome)
    {
        Expect(episode.Rewards[step], (float)outcome.Reward, "reward", episode, step + 1);
        Expect(episode.Terminated[step], outcome.Terminated, "terminated", episode, step + 1);
        Expect(episode.Truncated[step], outcome.Truncated, "truncated", episode, step + 1);
    }

    private static byte[] Encoded(Cell cell) => [(byte)cell.Kind, (byte)cell.Colour, (byte)cell.State];

    private static byte[] EncodedAgent(GridState state) => [(byte)CellKind.Agent, (byte)CellColour.Red, (byte)state.AgentDirection];

    private void Expect<T>(T recorded, T ours, string kind, RecordedEpisode episode, int time) =>
        Expect(EqualityComparer<T>.Default.Equals(recorded, ours), kind, episode, time, string.Create(CultureInfo.InvariantCulture, $"recorded {recorded}, ours {ours}"));

    private void Expect(bool isEqual, string kind, RecordedEpisode episode, int time, string what)
    {
        if (!isEqual) Miss(kind, episode, time, what);
    }

    private void Miss(string kind, RecordedEpisode episode, int time, string what)
    {
        var known = _mismatches.GetValueOrDefault(kind) ?? new(kind, 0, $"{episode.Name}, frame {time}: {what}");
        _mismatches[kind] = known with { Count = known.Count + 1 };
    }

    private void Skip(string reason, int steps) => _unchecked[reason] = _unchecked.GetValueOrDefault(reason) + steps;
}
