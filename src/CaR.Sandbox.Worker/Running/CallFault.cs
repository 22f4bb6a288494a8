namespace CaR.Sandbox.Worker.Running;

/// <summary>Why a call of a program gave no answer.</summary>
public enum CallFault
{
    /// <summary>It answered; NaN is an answer.</summary>
    None,

    /// <summary>It threw.</summary>
    Exception,

    /// <summary>It did more work than one call may.</summary>
    Fuel,

    /// <summary>It asked for more memory than one call may.</summary>
    Memory,

    /// <summary>It called itself too deeply.</summary>
    Stack,

    /// <summary>It answered with an infinite number.</summary>
    NotFinite,

    /// <summary>It was not called: earlier faults have disabled it.</summary>
    Disabled,
}
