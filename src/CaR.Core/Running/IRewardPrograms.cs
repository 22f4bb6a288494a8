using CaR.Rewards;

namespace CaR.Core.Running;

/// <summary>A reward's programs, ready to be asked. One thread at a time; open another for another thread.</summary>
/// <remarks>Whatever a program does, its caller gets a value: nothing here throws because of a program, or because its process died.</remarks>
public interface IRewardPrograms : IDisposable
{
    /// <summary>How many programs: one a sub-task.</summary>
    int Count { get; }

    /// <summary>Shows one observation to one program.</summary>
    /// <param name="subTask">0-based index of the sub-task.</param>
    /// <param name="observation">What the program sees.</param>
    ProgramAnswer Ask(int subTask, Observation observation);

    /// <summary>Shows consecutive frames of an episode to every program: the same answers, bit for bit, as asking one by one.</summary>
    /// <param name="batch">The frames.</param>
    /// <param name="answers">Filled at [frame × <see cref="Count"/> + sub-task]; exactly that long.</param>
    void Ask(in FrameBatch batch, Span<ProgramAnswer> answers);
}
