namespace CaR.Testing;

/// <summary>What an action allocates on the managed heap once it is warm.</summary>
public static class Allocations
{
    private const int Repetitions = 5;

    /// <summary>The least of several repetitions: the runtime now and then allocates on a thread's account (a type that is loaded, code that is replaced), an action that allocates does so every time.</summary>
    /// <returns>Bytes.</returns>
    public static long Of(Action action)
    {
        action();
        var least = long.MaxValue;
        for (var i = 0; i < Repetitions && least > 0; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
