using System.Collections.Generic;

namespace System.Linq;

/// <summary>Elements that share a key.</summary>
public interface IGrouping<out TKey, out TElement> : IEnumerable<TElement>
{
    /// <summary>The key.</summary>
    TKey Key { get; }
}
