using CaR.Testing;

namespace CaR.Environments.Tests.Worlds;

/// <summary>Once its missions have been met, a world allocates nothing, layouts included.</summary>
public sealed class AllocationTests
{
    private const int Cycles = 2_000;

    public static TheoryData<string> Names => [.. WorldCatalog.GridNames];

    [Theory]
    [MemberData(nameof(Names))]
    public void ResetsAndStepsAllocateNothing(string name)
    {
        var world = WorldCatalog.MakeGrid(name);
        Assert.Equal(0, Allocations.Of(() =>
        {
            world.Reset(seed: 1); // the same stream every time: in the first pass every mission is met
            for (var i = 0; i < Cycles; i++) Cycle(world, i);
        }));
    }

    private static void Cycle(GridWorld world, int i)
    {
        world.Reset();
        world.Step(i % 3);
    }
}
