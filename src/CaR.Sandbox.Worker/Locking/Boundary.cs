namespace CaR.Sandbox.Worker.Locking;

/// <summary>What keeps a worker in, beside its being another process.</summary>
[Flags]
public enum Boundary
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary>Landlock: no file outside the runtime and the product, no network.</summary>
    Landlock = 1,

    /// <summary>seccomp: no system call but the few that computing needs.</summary>
    Seccomp = 2,

    /// <summary>Limits on memory, files and descriptors.</summary>
    ResourceLimits = 4,

    /// <summary>The kernel ends it with its parent.</summary>
    ParentDeath = 8,

    /// <summary>All of them.</summary>
    All = Landlock | Seccomp | ResourceLimits | ParentDeath,
}
