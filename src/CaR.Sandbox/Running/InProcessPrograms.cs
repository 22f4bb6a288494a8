using CaR.Core.Running;
using CaR.Core.Tasks;
using CaR.Rewards;
using CaR.Sandbox.Worker.Running;

namespace CaR.Sandbox.Running;

/// <summary>Programs of one image, called in this process.</summary>
internal sealed class InProcessPrograms(GuardedPrograms programs) : IRewardPrograms
{
    private (FrameSize Size, Observation Observation)? _shown;

    /// <inheritdoc/>
    public int Count => programs.Count;

    /// <inheritdoc/>
    public ProgramAnswer Ask(int subTask, Observation observation) => Answers.Of(programs.Ask(subTask, observation));

    /// <inheritdoc/>
    public void Ask(in FrameBatch batch, Span<ProgramAnswer> answers)
    {
        var observation = ObservationOf(batch.Size);
        observation.Start.Load(batch.Start.Span);
        observation.Instruction = batch.Instruction;
        for (var frame = 0; frame < batch.Count; frame++)
        {
            observation.Now.Load(batch[frame].Span);
            observation.Terminated = batch.TerminatedLast && frame == batch.Count - 1;
            for (var i = 0; i < Count; i++) answers[frame * Count + i] = Ask(i, observation);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => programs.Dispose();

    private Observation ObservationOf(FrameSize size)
    {
        if (_shown is { } shown && shown.Size == size) return shown.Observation;
        var observation = new Observation(size.NewFrame(), size.NewFrame());
        _shown = (size, observation);
        return observation;
    }
}
