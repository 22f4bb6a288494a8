namespace CaR.Environments.Tests.Worlds;

/// <summary>Once its missions have been met, a world allocates nothing, layouts included.</summary>
public sealed class AllocationTests
{
    private const int Cycles = 2_000;

    public static TheoryData<string> Names => [.. WorldCatalog.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void ResetsAndStepsAllocateNothing(string name)
    {
        var world = WorldCatalog.MakeGrid(name);
        world.Reset(seed: 1);
        for (var i = 0; i < Cycles; i++) Cycle(world, i);
        world.Reset(seed: 1); // the same stream again: every mission has been met
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Cycles; i++) Cycle(world, i);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Cycle(GridWorld world, int i)
    {
        world.Reset();
        world.Step(i % 3);
    }
}
