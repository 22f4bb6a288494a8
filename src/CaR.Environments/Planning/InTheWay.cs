namespace CaR.Environments.Planning;

/// <summary>What an expert may do about that which stands in its way.</summary>
public enum InTheWay
{
    /// <summary>Open doors, fetch their keys, carry things aside.</summary>
    Clear,

    /// <summary>Touch nothing and go around: the mission is lost, or cannot be told from done, by what is touched.</summary>
    Avoid,

    /// <summary>Touch nothing and wait: things move by themselves.</summary>
    Await,
}
