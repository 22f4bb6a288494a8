using System.Diagnostics;

namespace CaR.Testing;

/// <summary>Debian's Python with numpy and OpenCV: the oracle of the file formats.</summary>
public static class Python
{
    private const string Path = "/usr/bin/python3";

    /// <summary>Runs a script to its end.</summary>
    /// <returns>What it printed.</returns>
    /// <exception cref="InvalidOperationException">It failed, or what it needs is missing.</exception>
    public static string Run(string script, params string[] arguments)
    {
        if (!File.Exists(Path)) throw new InvalidOperationException("the oracle needs `apt-get install python3-opencv`");
        var start = new ProcessStartInfo(Path) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["-c", script, .. arguments]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"the oracle failed; it needs `apt-get install python3-opencv`. It said: {errors.Result}");
    }
}
