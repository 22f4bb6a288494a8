namespace CaR.Sandbox.Tests.Workers;

/// <summary>Tests that start processes: one after another and beside no other test, since some count what this process holds.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WorkerCollection
{
    public const string Name = "workers";
}
