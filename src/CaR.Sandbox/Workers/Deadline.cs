namespace CaR.Sandbox.Workers;

/// <summary>Ends something that takes too long. The clock starts anew with each sign of life.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeSpan _limit;
    private readonly Action _end;
    private readonly Timer _timer;
    private long _lastSign;
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
        Renew();
        _running = true;
        _timer.Change(_limit, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Starts the clock anew: there was a sign of life.</summary>
    public void Renew() => Volatile.Write(ref _lastSign, Environment.TickCount64);

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
        var left = _limit - TimeSpan.FromMilliseconds(Environment.TickCount64 - Volatile.Read(ref _lastSign));
        if (left > TimeSpan.Zero)
        {
            _timer.Change(left, Timeout.InfiniteTimeSpan);
            return;
        }

        Passed = true;
        _end();
    }
}
