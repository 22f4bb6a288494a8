namespace CaR.Core.Sessions;

/// <summary>Answers what a sub-task's program says of the current frame: live, or out of a table.</summary>
public interface IProgressSource
{
    /// <summary>The progress of one sub-task on the current frame; NaN where its program cannot tell or threw.</summary>
    double Progress(int subTask);
}
