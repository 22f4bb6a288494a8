using CaR.Environments.Grids;

namespace CaR.Environments.Planning;

/// <summary>What is left to do in a grid world: be in a place, or before one, and act there.</summary>
/// <remarks>Places are numbered row by row (<see cref="GridState.IndexOf"/>). A goal is valid for the state that it was made for.</remarks>
public sealed record GridGoal
{
    private GridGoal(Predicate<int> places, bool isAhead, GridAction? action) => (Places, IsAhead, Action) = (places, isAhead, action);

    /// <summary>Which places count; one is enough.</summary>
    public Predicate<int> Places { get; }

    /// <summary>Whether the agent is to face the place rather than to stand on it.</summary>
    public bool IsAhead { get; }

    /// <summary>What to do there; null where arriving is all.</summary>
    public GridAction? Action { get; }

    /// <summary>Where the things stand of which one is to be put down; null where any will do.</summary>
    public Predicate<int>? Things { get; private init; }

    /// <summary>Whether the agent holds one of <see cref="Things"/>.</summary>
    public bool IsThingHeld { get; private init; }

    /// <summary>Where the things stand that must not be carried aside; null for none.</summary>
    public Predicate<int>? Fixed { get; init; }

    /// <summary>What may be done about that which stands in the way.</summary>
    public InTheWay InTheWay { get; init; }

    /// <summary>Stand on a place.</summary>
    public static GridGoal Reach(Predicate<int> places) => new(places, isAhead: false, action: null);

    /// <summary>Stand on a place and say "done".</summary>
    public static GridGoal SayDone(Predicate<int> places) => new(places, isAhead: false, GridAction.Done);

    /// <summary>Face a place.</summary>
    public static GridGoal Face(Predicate<int> places) => new(places, isAhead: true, GridAction.Done);

    /// <summary>Take what stands in a place.</summary>
    public static GridGoal Take(Predicate<int> places) => new(places, isAhead: true, GridAction.Pickup);

    /// <summary>Toggle the door or box in a place. An open door is closed first, so that toggling opens it.</summary>
    public static GridGoal Open(Predicate<int> places) => new(places, isAhead: true, GridAction.Toggle);

    /// <summary>Put something down in a place.</summary>
    /// <param name="places">Where.</param>
    /// <param name="things">Where the things stand of which one is meant.</param>
    /// <param name="isThingHeld">Whether the agent holds one of them.</param>
    public static GridGoal PutDown(Predicate<int> places, Predicate<int> things, bool isThingHeld) =>
        new(places, isAhead: true, GridAction.Drop) { Things = things, IsThingHeld = isThingHeld };

    /// <summary>Put down what is held, out of the way.</summary>
    public static GridGoal EmptyHands() => new(_ => true, isAhead: true, GridAction.Drop);
}
