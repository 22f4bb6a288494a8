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
        Empty.Family,
        DoorKey.Family,
        MultiRoom.Family,
        FourRooms.Family,
        LavaGap.Family,
        LavaCrossing.Family,
        SimpleCrossing.Family,
        DistShift.Family,
        LockedRoom.Family,
        DynamicObstacles.Family,
        Unlock.Family,
        UnlockPickup.Family,
        BlockedUnlockPickup.Family,
        KeyCorridor.Family,
        ObstructedMaze.Family,
        RedBlueDoors.Family,
        GoToDoor.Family,
        GoToObject.Family,
        PutNear.Family,
        Fetch.Family,
        Memory.Family,
        GoToRedBall.Family,
        GoToLocal.Family,
        PickupLoc.Family,
        PutNextLocal.Family,
        OpenTwoDoors.Family,
        OpenDoorsOrder.Family,
        UnlockLocal.Family,
        new("BabyAI-", mission => new InstructionRules(mission)), // levels without a layout here: their rules check recordings
    ];

    /// <summary>The family of a world.</summary>
    /// <param name="name">As Gymnasium registers it ("MiniGrid-DoorKey-8x8-v0"), or ours ("doorkey-8x8") where there is a layout too.</param>
    /// <exception cref="InputException">None has rules for it.</exception>
    public static WorldFamily Of(string name) =>
        All.FirstOrDefault(f => name.StartsWith(f.Prefix, StringComparison.Ordinal))
        ?? All.FirstOrDefault(f => f.Takes(name))
        ?? throw new InputException("world", $"'{name}'", $"a name that begins with {string.Join(", ", All.Select(f => f.Prefix))}");
}
