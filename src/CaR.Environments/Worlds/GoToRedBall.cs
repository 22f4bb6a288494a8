using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>A room with a red ball among seven other things (BabyAI, MiniGrid's <c>babyai/goto.py</c>).</summary>
internal sealed class GoToRedBall() : RoomLayout(new RoomGrid(Side, columns: 1, rows: 1), maxSteps: Side * Side)
{
    private const int Side = 8;
    private const int Others = 7;

    private static readonly Cell s_target = new(CellKind.Ball, CellColour.Red);

    /// <summary>The one there is.</summary>
    public static WorldFamily Family { get; } = new("BabyAI-GoToRedBall-", mission => new InstructionRules(mission))
    {
        Variants = [""],
        LayoutOf = _ => new GoToRedBall(),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Succeed("success")];

    /// <inheritdoc/>
    protected override string? TryGenerate(GridState state, WorldRandom random)
    {
        Rooms.PlaceAgent(0, 0);
        if (!Rooms.TryPut(0, 0, s_target)) return null;
        for (var i = 0; i < Others; i++)
        {
            if (!Rooms.TryPut(0, 0, Things.Draw(random))) return null;
        }

        return Rooms.AreAllReachable() ? MissionTexts.GoTo[MissionTexts.Described(state, s_target)] : null;
    }
}
