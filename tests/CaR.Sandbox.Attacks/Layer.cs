namespace CaR.Sandbox.Attacks;

/// <summary>The layers between a source and harm, in the order in which a program meets them.</summary>
internal enum Layer
{
    /// <summary>Limits of the text, before the compiler sees it.</summary>
    Limits,

    /// <summary>Rules on syntax and symbols, which know the line.</summary>
    Policy,

    /// <summary>The compiler's errors, against the few assemblies it is given.</summary>
    References,

    /// <summary>The closed check of the image.</summary>
    Image,

    /// <summary>Fuel, memory, stack, and the look at the answer.</summary>
    Guard,
}
