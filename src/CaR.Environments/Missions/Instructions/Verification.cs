namespace CaR.Environments.Missions.Instructions;

/// <summary>What an instruction says of a step.</summary>
internal enum Verification
{
    /// <summary>Not done yet.</summary>
    Continue,

    /// <summary>Done on this step.</summary>
    Success,
}
