namespace CaR.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>The reward was accepted, or the verb did what it was asked.</summary>
    public const int Accepted = 0;

    /// <summary>Something is wrong with this program itself.</summary>
    public const int Fault = 1;

    /// <summary>Something a person gave is not usable.</summary>
    public const int BadInput = 2;

    /// <summary>The reward was rejected.</summary>
    public const int Rejected = 3;

    /// <summary>A model could not be asked.</summary>
    public const int Provider = 4;

    /// <summary>Ctrl-C: 128 + SIGINT, as shells have it.</summary>
    public const int Cancelled = 130;
}
