namespace CaR.Library.Tasks;

/// <summary>Records built-in worlds for tasks that name one; whoever knows worlds provides it.</summary>
public interface IWorldRecorder
{
    /// <summary>A recording of a world, made now or before. The same task and source give the same recording.</summary>
    /// <param name="task">The task's name.</param>
    /// <param name="source">What to record.</param>
    /// <returns>A folder with <c>expert</c> and <c>random</c>.</returns>
    /// <exception cref="InputException">There is no such world, or it cannot be recorded like this.</exception>
    string Record(string task, WorldSource source);
}
