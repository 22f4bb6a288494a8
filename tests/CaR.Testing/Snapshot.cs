namespace CaR.Testing;

/// <summary>Rendered texts as they were when someone last looked at them. UPDATE_SNAPSHOTS=1 rewrites them.</summary>
public static class Snapshot
{
    private const string Update = "UPDATE_SNAPSHOTS";

    /// <summary>Holds a text to the file that has it.</summary>
    /// <param name="path">From the repository's root.</param>
    /// <param name="actual">What is rendered now.</param>
    /// <exception cref="InvalidOperationException">They differ; the message has the lines.</exception>
    public static void Matches(string path, string actual)
    {
        var file = Path.Combine(Samples.Root, path);
        if (Environment.GetEnvironmentVariable(Update) == "1") File.WriteAllText(file, actual);
        var expected = File.Exists(file) ? File.ReadAllText(file) : "";
        if (expected == actual) return;
        string[] before = expected.Split('\n'), now = actual.Split('\n');
        var diff = before.Except(now).Select(l => "- " + l).Concat(now.Except(before).Select(l => "+ " + l));
        throw new InvalidOperationException(
            $"{path} is out of date; if the change is meant, run the test with {Update}=1 and commit. Lines that differ:\n{string.Join('\n', diff)}");
    }
}
