using System.Globalization;

namespace CaR.Sandbox.Tests.Workers;

/// <summary>What this process holds of the kernel's, on Linux; elsewhere nothing is counted.</summary>
/// <param name="Descriptors">Open files.</param>
/// <param name="Children">Processes that it started and that run.</param>
/// <param name="Zombies">Processes that it started, that ended, and that it has not asked for.</param>
/// <param name="Threads">Its threads.</param>
internal sealed record Resources(int Descriptors, int Children, int Zombies, int Threads)
{
    public static Resources Now()
    {
        if (!OperatingSystem.IsLinux()) return new(0, 0, 0, 0);
        var states = Directory.GetDirectories("/proc").Where(f => char.IsAsciiDigit(Path.GetFileName(f)[0])).Select(State).OfType<char>().ToList();
        return new(
            Directory.GetFileSystemEntries("/proc/self/fd").Length,
            states.Count(s => s != 'Z'),
            states.Count(s => s == 'Z'),
            Directory.GetDirectories("/proc/self/task").Length);
    }

    /// <summary>A process's state letter where it is a child of this one (proc(5), <c>/proc/pid/stat</c>).</summary>
    private static char? State(string folder)
    {
        try
        {
            var stat = File.ReadAllText(Path.Combine(folder, "stat"));
            var afterName = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return int.Parse(afterName[1], CultureInfo.InvariantCulture) == Environment.ProcessId ? afterName[0][0] : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
