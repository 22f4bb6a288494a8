namespace CaR.Sandbox.Worker.Checking;

/// <summary>How far an image has come: what it may consist of differs.</summary>
public enum ImageStage
{
    /// <summary>As the compiler made it. Never loaded.</summary>
    Compiled,

    /// <summary>With its guards: what is loaded.</summary>
    Guarded,
}
