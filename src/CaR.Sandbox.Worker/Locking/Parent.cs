using System.Globalization;

namespace CaR.Sandbox.Worker.Locking;

/// <summary>The process that started this one, and ending with it.</summary>
internal static class Parent
{
    private const int SignalOnParentDeath = 1; // PR_SET_PDEATHSIG
    private const int Kill = 9; // SIGKILL

    /// <summary>Has the kernel kill this process when its parent ends, however that ends.</summary>
    /// <param name="id">The parent's process id, as it was told: it may have ended before this call.</param>
    /// <returns>Whether it does; elsewhere than on Linux the end of the input ends the process.</returns>
    public static bool EndWith(string id)
    {
        if (!OperatingSystem.IsLinux()) return false;
        if (Libc.prctl(SignalOnParentDeath, Kill, 0, 0, 0) != 0) return false;
        if (Libc.getppid() != int.Parse(id, CultureInfo.InvariantCulture)) Environment.Exit(0);
        return true;
    }
}
