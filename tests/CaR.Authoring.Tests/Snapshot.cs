namespace CaR.Authoring.Tests;

/// <summary>Texts as they were when someone last looked at them. UPDATE_SNAPSHOTS=1 rewrites them.</summary>
internal static class Snapshot
{
    public static void Check(string name, string actual)
    {
        var path = Path.Combine(CaR.Testing.Samples.Root, "tests", "CaR.Authoring.Tests", "Snapshots", name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"no snapshot {name}; UPDATE_SNAPSHOTS=1 makes it");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
