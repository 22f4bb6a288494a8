namespace CaR.Environments.Planning;

/// <summary>Cheapest paths from one node to all others (Dijkstra 1959). Nodes are numbers; whoever uses it offers each node's neighbours. Buffers are kept.</summary>
internal sealed class CheapestPaths
{
    /// <summary>The cost of what cannot be done; sums of a few do not overflow.</summary>
    public const int Never = int.MaxValue / 8;

    private const int None = -1;

    private readonly PriorityQueue<int, int> _open = new();

    private int[] _costs = [];
    private int[] _before = [];

    /// <summary>Begins at a node.</summary>
    public void Begin(int nodes, int start)
    {
        if (_costs.Length != nodes) (_costs, _before) = (new int[nodes], new int[nodes]);
        Array.Fill(_costs, Never);
        _open.Clear();
        Offer(start, 0, None);
    }

    /// <summary>The cost of the cheapest path found to a node, or <see cref="Never"/>.</summary>
    public int CostOf(int node) => _costs[node];

    /// <summary>Tells of a path to a node.</summary>
    public void Offer(int node, int cost, int before)
    {
        if (cost >= _costs[node]) return;
        (_costs[node], _before[node]) = (cost, before);
        _open.Enqueue(node, cost);
    }

    /// <summary>The next node whose cheapest path is known for good.</summary>
    public bool TryNext(out int node)
    {
        while (_open.TryDequeue(out node, out var cost))
        {
            if (cost == _costs[node]) return true;
        }

        return false;
    }

    /// <summary>Writes the nodes of the cheapest path, start and end included.</summary>
    public void Trace(int end, List<int> path)
    {
        path.Clear();
        for (var node = end; node != None; node = _before[node]) path.Add(node);
        path.Reverse();
    }
}
