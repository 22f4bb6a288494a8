namespace CaR.Environments.Recording;

/// <summary>The actions of one episode, in order.</summary>
/// <param name="space">What each of them is a value of.</param>
public sealed class ActionLog(Space space)
{
    private readonly List<float> _values = [];

    /// <summary>What each action is a value of.</summary>
    public Space Space => space;

    /// <summary>How many there are.</summary>
    public int Count => _values.Count / space.Length;

    /// <summary>All of them one after the other, [Count, length of the space]; a choice is its number.</summary>
    public IReadOnlyList<float> Values => _values;

    /// <summary>One of them.</summary>
    public WorldAction this[int index] =>
        space is DiscreteSpace ? (int)_values[index] : _values.GetRange(index * space.Length, space.Length).ToArray();

    /// <summary>Adds one at the end.</summary>
    public void Add(WorldAction action)
    {
        if (space is DiscreteSpace) _values.Add(action.Choice);
        else _values.AddRange(action.Vector);
    }
}
