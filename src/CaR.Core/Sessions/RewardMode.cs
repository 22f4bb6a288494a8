namespace CaR.Core.Sessions;

/// <summary>How progress becomes reward.</summary>
public enum RewardMode
{
    /// <summary>1 at completion, plus γΦ(s') − Φ(s). Leaves the optimal policy of the completion reward unchanged (Ng, Harada, Russell 1999).</summary>
    Shaped,

    /// <summary>+1/n at the first completion of each sub-task (Venuto et al. 2024).</summary>
    SubTask,

    /// <summary>Φ(s') − Φ(s) with γ = 1, and Φ kept at 1 on completion.</summary>
    Progress,
}
