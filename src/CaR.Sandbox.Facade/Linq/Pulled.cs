using System.Collections.Generic;
using CaR.Sandbox.Guarding;

namespace System.Linq;

/// <summary>A sequence whose every step is charged for, in work and, since sequences stand on sequences, in depth.</summary>
internal readonly struct Pulled<T>(IEnumerable<T> source)
{
    public Enumerator GetEnumerator() => new(source.GetEnumerator());

    internal readonly struct Enumerator(IEnumerator<T> items)
    {
        // Estimated bytes of the frames that one sequence adds to those below it.
        private const int Frame = 384;

        public T Current => items.Current;

        public bool MoveNext()
        {
            Budget.Charge(Work.Element);
            Budget.Descend(Frame);
            var moved = items.MoveNext();
            Budget.Ascend(Frame);
            return moved;
        }
    }
}
