using System.Collections.Generic;

namespace System.Linq;

/// <summary>A sequence in an order, which ThenBy refines.</summary>
public interface IOrderedEnumerable<out TElement> : IEnumerable<TElement>;
