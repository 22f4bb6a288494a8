using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Rewards;

namespace CaR.Testing;

/// <summary>A host whose answers creep up with every call, as those of a program would that counts: what no pure function can do.</summary>
/// <param name="inner">Whose answers they are.</param>
/// <param name="step">How much is added a call.</param>
/// <param name="fuel">Work that every call is charged.</param>
public sealed class ClockHost(IRewardHost inner, double step, long fuel = 0) : IRewardHost
{
    /// <inheritdoc/>
    public IRewardPrograms Open(CompiledReward reward, int faultLimit) => new Programs(inner.Open(reward, faultLimit), step, fuel);

    private sealed class Programs(IRewardPrograms inner, double step, long fuel) : IRewardPrograms
    {
        private double _added;

        public int Count => inner.Count;

        public ProgramAnswer Ask(int subTask, Observation observation)
        {
            _added += step;
            var answer = inner.Ask(subTask, observation);
            return answer with { Progress = answer.Progress + _added, Fuel = fuel };
        }

        public void Ask(in FrameBatch batch, Span<ProgramAnswer> answers)
        {
            inner.Ask(batch, answers);
            foreach (ref var answer in answers)
            {
                _added += step;
                answer = answer with { Progress = answer.Progress + _added, Fuel = fuel };
            }
        }

        public void Dispose() => inner.Dispose();
    }
}
