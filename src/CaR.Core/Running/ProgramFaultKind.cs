namespace CaR.Core.Running;

/// <summary>Why a program gave no answer.</summary>
public enum ProgramFaultKind
{
    /// <summary>It answered; NaN is an answer.</summary>
    None,

    /// <summary>It threw: an index outside an array, a division by zero.</summary>
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

    /// <summary>Its process took longer than the deadline and was ended.</summary>
    Deadline,

    /// <summary>Its process died, or ran out of memory.</summary>
    WorkerDied,

    /// <summary>Its process answered with something that is no answer, and was ended.</summary>
    Garbage,
}
