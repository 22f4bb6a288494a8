using CaR.Testing;

namespace CaR.Rewards.Tests;

/// <summary>A rendered text held in the repository.</summary>
internal static class Snapshot
{
    private const string Update = "UPDATE_SNAPSHOTS";

    /// <param name="path">From the repository's root.</param>
    /// <param name="actual">What is rendered now.</param>
    public static void Matches(string path, string actual)
    {
        string file = Path.Combine(Samples.Root, path);
        if (Environment.GetEnvironmentVariable(Update) == "1") File.WriteAllText(file, actual);
        string expected = File.Exists(file) ? File.ReadAllText(file) : "";
        if (expected == actual) return;
        string[] before = expected.Split('\n'), now = actual.Split('\n');
        IEnumerable<string> diff = before.Except(now).Select(l => "- " + l).Concat(now.Except(before).Select(l => "+ " + l));
        Assert.Fail($"{path} is out of date; if the change is meant, run the test with {Update}=1 and commit. Lines that differ:\n{string.Join('\n', diff)}");
    }
}
