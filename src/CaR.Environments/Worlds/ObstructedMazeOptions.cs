namespace CaR.Environments.Worlds;

/// <summary>What the variants of ObstructedMaze differ in.</summary>
/// <param name="Quarters">Quarters around the middle room, 1..4; 0 for two rooms alone.</param>
/// <param name="AgentRoom">Where the agent begins.</param>
/// <param name="RoomsVisited">How many rooms the limit of steps allows for.</param>
/// <param name="HidesKeys">Whether keys lie in boxes.</param>
/// <param name="IsObstructed">Whether a ball stands in front of every locked door.</param>
/// <param name="PutsKeysLast">Whether a side room's keys are put when all of its balls stand.</param>
internal sealed record ObstructedMazeOptions(int Quarters, (int Column, int Row) AgentRoom, int RoomsVisited, bool HidesKeys, bool IsObstructed, bool PutsKeysLast)
{
    private const string Doors = "dl";

    /// <summary>What a name says: "2dlhb", two locked doors, keys hidden, doors blocked.</summary>
    /// <exception cref="Core.InputException">An impossible number of doors or quarters.</exception>
    public static ObstructedMazeOptions Of(WorldVariant variant)
    {
        var isLater = !variant.IsFirstVersion;
        if (!variant.Says(Doors))
        {
            if (variant.Says("full")) return new(4, (1, 1), 25, HidesKeys: true, IsObstructed: true, isLater);
            return variant.Number("", "quarters", least: 1, most: 2) == 1
                ? new(1, (1, 1), 5, HidesKeys: true, IsObstructed: true, isLater)
                : new(2, (2, 1), 11, HidesKeys: true, IsObstructed: true, isLater);
        }

        var (hides, isObstructed) = (variant.Says("h"), variant.Says("b"));
        return variant.Number("", "locked doors", least: 1, most: 2) == 1
            ? new(0, (0, 0), 2, hides, isObstructed, isLater)
            : new(1, (2, 1), 4, hides, isObstructed, isLater);
    }
}
