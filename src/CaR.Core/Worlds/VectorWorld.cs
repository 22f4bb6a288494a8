using System.Collections.Immutable;

namespace CaR.Core.Worlds;

/// <summary>Several worlds of one kind that step together, as Gymnasium's <c>SyncVectorEnv</c>. Belongs to one thread; nothing is allocated by a step.</summary>
/// <remarks>
/// Observations and pictures lie one world after the other. An episode's last frame can always be had: in <see cref="AutoresetMode.SameStep"/> from
/// <see cref="FinalObservation"/> and <see cref="FinalFrame"/>, in the other modes it is what is observed.
/// </remarks>
public sealed class VectorWorld
{
    private readonly ImmutableArray<IWorld> _worlds;
    private readonly VectorBuffer<float> _observations;
    private readonly VectorBuffer<byte> _frames;
    private readonly double[] _rewards;
    private readonly bool[] _terminated;
    private readonly bool[] _truncated;

    /// <summary>Makes a vector of worlds that were not reset yet.</summary>
    /// <param name="worlds">At least one; all with the same spaces and picture size.</param>
    /// <param name="mode">When an ended world begins again.</param>
    /// <param name="observe">Whether observations are wanted.</param>
    /// <param name="render">Whether pictures are wanted.</param>
    /// <exception cref="InputException">There is no world, or one differs from the first.</exception>
    public VectorWorld(ImmutableArray<IWorld> worlds, AutoresetMode mode = AutoresetMode.NextStep, bool observe = true, bool render = false)
    {
        if (worlds.IsDefaultOrEmpty) throw new InputException("vector of worlds", "no world", "at least one");
        if (worlds.FirstOrDefault(w => w.ActionSpace.ToString() != worlds[0].ActionSpace.ToString() || w.FrameSize != worlds[0].FrameSize || w.ObservationSpace.Length != worlds[0].ObservationSpace.Length) is { } other)
            throw new InputException("vector of worlds", $"'{other.Name}'", $"worlds with the spaces and the picture size of '{worlds[0].Name}'");
        (_worlds, Mode) = (worlds, mode);
        var keepsLast = mode is AutoresetMode.SameStep;
        _observations = new(worlds.Length, observe ? worlds[0].ObservationSpace.Length : 0, keepsLast);
        _frames = new(worlds.Length, render ? worlds[0].FrameSize.Bytes : 0, keepsLast);
        _rewards = new double[worlds.Length];
        _terminated = new bool[worlds.Length];
        _truncated = new bool[worlds.Length];
    }

    /// <summary>How many worlds.</summary>
    public int Count => _worlds.Length;

    /// <summary>When an ended world begins again.</summary>
    public AutoresetMode Mode { get; }

    /// <summary>The worlds themselves, to ask for missions and ground truth.</summary>
    public ImmutableArray<IWorld> Worlds => _worlds;

    /// <summary>All observations, [Count, length].</summary>
    public ReadOnlySpan<float> Observations => _observations.All;

    /// <summary>All pictures, [Count, height, width, 3].</summary>
    public ReadOnlySpan<byte> Frames => _frames.All;

    /// <summary>The last step's rewards.</summary>
    public ReadOnlySpan<double> Rewards => _rewards;

    /// <summary>Which worlds the last step terminated.</summary>
    public ReadOnlySpan<bool> Terminated => _terminated;

    /// <summary>Which worlds the last step truncated.</summary>
    public ReadOnlySpan<bool> Truncated => _truncated;

    /// <summary>What one world's agent observes.</summary>
    public ReadOnlySpan<float> Observation(int world) => _observations.Of(world);

    /// <summary>One world's picture.</summary>
    public ReadOnlySpan<byte> Frame(int world) => _frames.Of(world);

    /// <summary>What was observed last in the episode that the last step ended; only in <see cref="AutoresetMode.SameStep"/>.</summary>
    public ReadOnlySpan<float> FinalObservation(int world) => _observations.LastOf(world);

    /// <summary>The last picture of the episode that the last step ended; only in <see cref="AutoresetMode.SameStep"/>.</summary>
    public ReadOnlySpan<byte> FinalFrame(int world) => _frames.LastOf(world);

    /// <summary>Begins an episode in every world; world i is given <paramref name="seed"/> + i, as Gymnasium does.</summary>
    public void Reset(ulong seed)
    {
        for (var i = 0; i < Count; i++) Begin(i, seed + (ulong)i);
    }

    /// <summary>Begins an episode in some worlds, each going on with its random stream.</summary>
    /// <param name="mask">Which; as many entries as worlds.</param>
    /// <exception cref="InputException">Another number of entries.</exception>
    public void Reset(ReadOnlySpan<bool> mask)
    {
        if (mask.Length != Count) throw new InputException("reset mask", $"{mask.Length} entries", $"{Count}");
        for (var i = 0; i < Count; i++)
        {
            if (mask[i]) Begin(i, null);
        }
    }

    /// <summary>Takes a step in every world that chooses.</summary>
    /// <param name="choices">One a world.</param>
    /// <exception cref="InputException">A choice is impossible, or a world cannot step; all worlds are then as before.</exception>
    public void Step(ReadOnlySpan<int> choices)
    {
        if (_worlds[0].ActionSpace is not DiscreteSpace space) throw new InputException("actions", "choices", $"vectors of {_worlds[0].ActionSpace}");
        if (choices.Length != Count) throw new InputException("actions", $"{choices.Length}", $"{Count}");
        foreach (var choice in choices)
        {
            if ((uint)choice >= (uint)space.Count) throw new InputException("actions", $"{choice}", $"0..{space.Count - 1}");
        }

        CheckRunning();
        for (var i = 0; i < Count; i++) Step(i, choices[i]);
    }

    /// <summary>Takes a step in every world that is steered.</summary>
    /// <param name="vectors">[Count, length of the action space].</param>
    /// <exception cref="InputException">A vector is impossible, or a world cannot step; all worlds are then as before.</exception>
    public void Step(ReadOnlySpan<float> vectors)
    {
        if (_worlds[0].ActionSpace is not BoxSpace space) throw new InputException("actions", "vectors", $"choices of {_worlds[0].ActionSpace}");
        if (vectors.Length != Count * space.Length) throw new InputException("actions", $"{vectors.Length} numbers", $"{Count} × {space.Length}");
        for (var i = 0; i < Count; i++)
        {
            if (!space.Contains(vectors.Slice(i * space.Length, space.Length))) throw new InputException("actions", $"a vector outside {space} for world {i}", "one inside");
        }

        CheckRunning();
        for (var i = 0; i < Count; i++) Step(i, vectors.Slice(i * space.Length, space.Length));
    }

    private void CheckRunning()
    {
        foreach (var world in _worlds)
        {
            if (world.Phase is EpisodePhase.NotStarted) throw new InputException("vector of worlds", "a step before the first reset", "reset first");
            if (world.Phase is EpisodePhase.Ended && Mode is AutoresetMode.Disabled) throw new InputException("vector of worlds", "a step after an episode's end", "reset the worlds that ended first");
        }
    }

    private void Step(int i, WorldAction action)
    {
        if (_worlds[i].Phase is EpisodePhase.Ended)
        {
            Begin(i, null);
            return;
        }

        var outcome = _worlds[i].Step(action);
        (_rewards[i], _terminated[i], _truncated[i]) = (outcome.Reward, outcome.Terminated, outcome.Truncated);
        Look(i);
        if (!outcome.Ended || Mode is not AutoresetMode.SameStep) return;
        _observations.KeepLast(i);
        _frames.KeepLast(i);
        _worlds[i].Reset();
        Look(i);
    }

    private void Begin(int i, ulong? seed)
    {
        _worlds[i].Reset(seed);
        (_rewards[i], _terminated[i], _truncated[i]) = (0, false, false);
        Look(i);
    }

    private void Look(int i)
    {
        if (_observations.IsWanted) _worlds[i].Observe(_observations.Of(i));
        if (_frames.IsWanted) _worlds[i].Render(_frames.Of(i));
    }
}
