namespace CaR.Environments.Grids;

/// <summary>What can be carried, keys, balls and boxes in every colour: drawn at random, numbered, and named as missions name them.</summary>
internal static class Things
{
    private const CellKind First = CellKind.Key;

    private static readonly string[] s_colours = [.. Enum.GetNames<CellColour>().Select(n => n.ToLowerInvariant())];
    private static readonly string[] s_kinds = [.. Enumerable.Range((int)First, Kinds).Select(k => ((CellKind)k).ToString().ToLowerInvariant())];
    private static readonly string[] s_names = [.. s_kinds.SelectMany(k => s_colours.Select(c => $"{c} {k}"))];

    /// <summary>How many kinds there are: key, ball, box, in this order.</summary>
    public const int Kinds = CellKind.Box - CellKind.Key + 1;

    /// <summary>How many colours there are.</summary>
    public const int Colours = CellColour.Grey - CellColour.Red + 1;

    /// <summary>How many things can be told apart.</summary>
    public const int Count = Kinds * Colours;

    /// <summary>"red".</summary>
    public static string Name(CellColour colour) => s_colours[(int)colour];

    /// <summary>"key".</summary>
    public static string Name(CellKind kind) => s_kinds[kind - First];

    /// <summary>"red key", by number.</summary>
    public static string Name(int number) => s_names[number];

    /// <summary>A thing as a number below <see cref="Count"/>.</summary>
    public static int NumberOf(Cell thing) => (thing.Kind - First) * Colours + (int)thing.Colour;

    /// <summary>A colour.</summary>
    public static CellColour DrawColour(WorldRandom random) => (CellColour)random.Next(Colours);

    /// <summary>Colours that differ, in random order.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="colours">Filled; at most <see cref="Colours"/>.</param>
    public static void DrawColours(WorldRandom random, Span<CellColour> colours)
    {
        Span<CellColour> all = stackalloc CellColour[Colours];
        for (var i = 0; i < all.Length; i++) all[i] = (CellColour)i;
        random.Shuffle(all);
        all[..colours.Length].CopyTo(colours);
    }

    /// <summary>A thing.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="kinds">Of how many kinds, from the first.</param>
    public static Cell Draw(WorldRandom random, int kinds = Kinds) => new(First + (byte)random.Next(kinds), DrawColour(random));

    /// <summary>A thing unlike some others.</summary>
    public static Cell DrawOther(WorldRandom random, ReadOnlySpan<Cell> others)
    {
        Cell thing;
        do thing = Draw(random);
        while (others.Contains(thing));
        return thing;
    }
}
