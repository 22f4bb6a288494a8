namespace CaR.Sandbox.Workers;

/// <summary>Ends something that takes too long.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeSpan _limit;
    private readonly Action _end;
    private readonly Timer _timer;
    private long _started;
    private volatile bool _running;

    /// <summary>A deadline that does not run yet.</summary>
    public Deadline(TimeSpan limit, Action end)
    {
        (_limit, _end) = (limit, end);
        _timer = new Timer(_ => Check(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Whether it passed. Then what it guards has ended.</summary>
    public bool Passed { get; private set; }

    /// <summary>Starts the clock.</summary>
    public void Start()
    {
        Volatile.Write(ref _started, Environment.TickCount64);
        _running = true;
        _timer.Change(_limit, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Stops the clock.</summary>
    public void Stop() => _running = false;

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop();
        _timer.Dispose();
    }

    private void Check()
    {
        if (!_running) return;
        var left = _limit - TimeSpan.FromMilliseconds(Environment.TickCount64 - Volatile.Read(ref _started));
        if (left > TimeSpan.Zero)
        {
            _timer.Change(left, Timeout.InfiniteTimeSpan);
            return;
        }

        Passed = true;
        _end();
    }
}
