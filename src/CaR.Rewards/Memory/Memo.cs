namespace CaR.Rewards;

/// <summary>Answers by question, in objects that are used again after <see cref="Forget"/>.</summary>
/// <remarks>
/// An open-addressing table whose slots carry a generation, so that forgetting is one increment and a frame that has
/// been asked its usual questions once allocates nothing from then on.
/// </remarks>
internal sealed class Memo<T>(Func<T> make)
    where T : class
{
    private const int FirstCapacity = 16;

    private Slot[] _slots = new Slot[FirstCapacity];
    private T[] _answers = [];
    private int _generation = 1;

    /// <summary>How many answers are remembered.</summary>
    public int Count { get; private set; }

    /// <summary>The answers remembered.</summary>
    public ReadOnlySpan<T> Answers => _answers.AsSpan(0, Count);

    /// <summary>The object for a question's answer; the caller fills it when it is not <paramref name="known"/>.</summary>
    public T For(in QueryKey key, out bool known)
    {
        int mask = _slots.Length - 1;
        int at = (int)key.Hash & mask;
        while (_slots[at].Generation == _generation)
        {
            if (_slots[at].Key == key)
            {
                known = true;
                return _answers[_slots[at].Answer];
            }

            at = (at + 1) & mask;
        }

        known = false;
        _slots[at] = new Slot(key, _generation, Count);
        return Take();
    }

    /// <summary>Forgets all; the objects wait for the next questions.</summary>
    public void Forget()
    {
        _generation++;
        Count = 0;
    }

    private T Take()
    {
        if (Count == _answers.Length) Array.Resize(ref _answers, Math.Max(4, 2 * _answers.Length));
        T answer = _answers[Count] ??= make();
        if (++Count * 2 > _slots.Length) Grow();
        return answer;
    }

    private void Grow()
    {
        Slot[] old = _slots;
        _slots = new Slot[2 * old.Length];
        foreach (Slot slot in old)
        {
            if (slot.Generation != _generation) continue;
            int at = (int)slot.Key.Hash & (_slots.Length - 1);
            while (_slots[at].Generation == _generation) at = (at + 1) & (_slots.Length - 1);
            _slots[at] = slot;
        }
    }

    private readonly record struct Slot(QueryKey Key, int Generation, int Answer);
}
