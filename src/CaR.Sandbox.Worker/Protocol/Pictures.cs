namespace CaR.Sandbox.Worker.Protocol;

/// <summary>Which pictures follow an <see cref="AskMessage"/>; for the others the worker still has those of the message before.</summary>
[Flags]
internal enum Pictures : byte
{
    /// <summary>None: the same frame again, for another program.</summary>
    None = 0,

    /// <summary>The episode's first picture.</summary>
    Start = 1,

    /// <summary>The frames.</summary>
    Frames = 2,
}
