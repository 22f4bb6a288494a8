namespace CaR.Environments.Grids;

/// <summary>A layout of rooms.</summary>
/// <param name="rooms">The rooms.</param>
/// <param name="maxSteps">The step at which an episode is truncated.</param>
internal abstract class RoomLayout(RoomGrid rooms, int maxSteps) : GridLayout(rooms.Width, rooms.Height, maxSteps)
{
    /// <summary>The rooms.</summary>
    protected RoomGrid Rooms { get; } = rooms;

    /// <inheritdoc/>
    public sealed override string Generate(GridState state, WorldRandom random)
    {
        Rooms.Begin(state, random);
        string? mission;
        while ((mission = TryGenerate(state, random)) is null)
        {
            state.Clear();
            Rooms.Begin(state, random);
        }

        return mission;
    }

    /// <summary>Draws a beginning into rooms that are empty yet.</summary>
    /// <returns>The mission; null where what was drawn has to be rejected, and all begins again.</returns>
    protected abstract string? TryGenerate(GridState state, WorldRandom random);
}
