using CaR.Rewards;
using CaR.Sandbox.Auditing;

namespace CaR.Sandbox.Attacks;

/// <summary>What programs are shown here.</summary>
internal static class Pictures
{
    public static int Count => AuditFrames.Samples().Batch.Count;

    public static Observation Observation(int frame = 1)
    {
        var batch = AuditFrames.Samples().Batch;
        var observation = new Observation(batch.Size.NewFrame(), batch.Size.NewFrame(), batch.Instruction);
        observation.Start.Load(batch.Start.Span);
        observation.Now.Load(batch[frame].Span);
        return observation;
    }
}
