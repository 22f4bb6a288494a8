using System.Collections.Immutable;
using CaR.Core;
using CaR.Environments.Missions;
using CaR.Environments.Worlds;

namespace CaR.Environments;

/// <summary>The worlds whose rules are known, by the names Gymnasium registers them under.</summary>
public static class WorldFamilies
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<WorldFamily> All { get; } =
    [
        new("MiniGrid-Empty-", ReachGoal, SeesThroughWalls: true),
        DoorKey.Family,
        new("MiniGrid-MultiRoom-", ReachGoal),
        new("MiniGrid-FourRooms-", ReachGoal),
        new("MiniGrid-LavaGap", ReachGoal),
        new("MiniGrid-LavaCrossing", ReachGoal),
        new("MiniGrid-SimpleCrossing", ReachGoal),
        new("MiniGrid-DistShift", ReachGoal, SeesThroughWalls: true),
        new("MiniGrid-LockedRoom-", ReachGoal),
        new("MiniGrid-Dynamic-Obstacles-", ReachGoal, SeesThroughWalls: true, HasRandomSteps: true),
        new("MiniGrid-Unlock-", _ => new UnlockRules()),
        new("MiniGrid-UnlockPickup-", mission => new PickupRules(mission)),
        new("MiniGrid-BlockedUnlockPickup-", mission => new PickupRules(mission)),
        new("MiniGrid-KeyCorridor", mission => new PickupRules(mission)),
        new("MiniGrid-ObstructedMaze-", mission => new PickupRules(mission), HasFilledBoxes: true),
        new("MiniGrid-RedBlueDoors-", _ => new RedBlueDoorsRules()),
        new("MiniGrid-GoToDoor-", mission => new GoToRules(mission, diagonals: false), SeesThroughWalls: true),
        new("MiniGrid-GoToObject-", mission => new GoToRules(mission, diagonals: true), SeesThroughWalls: true),
        new("MiniGrid-PutNear-", mission => new PutNearRules(mission), SeesThroughWalls: true),
        new("MiniGrid-Fetch-", mission => new FetchRules(mission), SeesThroughWalls: true),
        new("MiniGrid-Memory", _ => new MemoryRules()),
        new("BabyAI-", mission => new InstructionRules(mission)),
    ];

    /// <summary>The family of a world.</summary>
    /// <param name="name">As Gymnasium registers it ("MiniGrid-DoorKey-8x8-v0"), or ours ("doorkey-8x8") where there is a layout too.</param>
    /// <exception cref="InputException">None has rules for it.</exception>
    public static WorldFamily Of(string name) =>
        All.FirstOrDefault(f => name.StartsWith(f.Prefix, StringComparison.Ordinal))
        ?? All.FirstOrDefault(f => f.LayoutOf is not null && WorldName.Plain(name).StartsWith(f.Name, StringComparison.Ordinal))
        ?? throw new InputException("world", $"'{name}'", $"a name that begins with {string.Join(", ", All.Select(f => f.Prefix))}");

    private static WorldRules ReachGoal(string mission) => new();
}
