using CaR.Core;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Sandbox.Worker.Loading;

namespace CaR.Sandbox.Running;

/// <summary>Runs programs in this process: fast, with their guards as the only fence. For rewards that were published.</summary>
public sealed class InProcessHost : IRewardHost
{
    /// <inheritdoc/>
    public IRewardPrograms Open(CompiledReward reward, int faultLimit = IRewardHost.FaultLimit)
    {
        try
        {
            var image = reward.Image;
            return new InProcessPrograms(new([.. image.Bytes], image.Hash, image.TypeNames, faultLimit));
        }
        catch (ImageException e)
        {
            throw new InputException($"reward {ContentHash.Short(reward.Hash)}: {e.Message}", e);
        }
    }
}
