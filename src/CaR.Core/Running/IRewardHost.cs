using CaR.Core.Compiling;

namespace CaR.Core.Running;

/// <summary>Where programs run: in this process, or in one of their own. Both forms answer with the same bits.</summary>
public interface IRewardHost
{
    /// <summary>Faults after which a program is not called any more, unless said otherwise.</summary>
    const int FaultLimit = 3;

    /// <summary>Never disables a program: for who must see every fault, whatever the order in which frames are shown.</summary>
    const int NoFaultLimit = int.MaxValue;

    /// <summary>Opens a reward's programs for one thread.</summary>
    /// <param name="reward">Whose image is checked again before anything of it runs.</param>
    /// <param name="faultLimit">Faults after which a program is disabled, at least 1.</param>
    /// <exception cref="InputException">The image is not the one its hash names, or breaks a rule.</exception>
    IRewardPrograms Open(CompiledReward reward, int faultLimit = FaultLimit);
}
