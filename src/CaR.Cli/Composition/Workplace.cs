namespace CaR.Cli.Composition;

/// <summary>Where things lie: <c>environments/</c>, <c>generated/</c> and <c>runs/</c> of the clone the tool was started from, or of the current folder.</summary>
internal static class Workplace
{
    private static readonly string s_root = Environment.GetEnvironmentVariable("CAR_HOME") is { Length: > 0 } home ? home : Environment.CurrentDirectory;

    /// <summary>The tasks.</summary>
    public static string Environments { get; } = Path.Combine(s_root, "environments");

    /// <summary>The published rewards.</summary>
    public static string Generated { get; } = Path.Combine(s_root, "generated");

    /// <summary>What a run writes on its way: transcripts, and the folder provider's questions.</summary>
    public static string Runs { get; } = Path.Combine(s_root, "runs");

    /// <summary>A path of the clone.</summary>
    /// <param name="path">Below its root.</param>
    public static string OfClone(string path) => Path.Combine(s_root, path);

    /// <summary>A task named by its folder, or by its name below <see cref="Environments"/>.</summary>
    public static string TaskFolder(string text) =>
        Directory.Exists(text) || text.Contains('/') ? text : Path.Combine(Environments, text);

    /// <summary>A path as a person would write it: relative where it lies below the current folder.</summary>
    public static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
