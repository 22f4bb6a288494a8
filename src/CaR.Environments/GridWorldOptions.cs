namespace CaR.Environments;

/// <summary>How a grid world is drawn.</summary>
public sealed record GridWorldOptions
{
    /// <summary>Pixels a cell each way, 1..256. Default 8: small pictures are cheap to look at and lose nothing; MiniGrid's own default is 32.</summary>
    public int TileSize { get; init; } = 8;

    /// <summary>Whether what the agent sees is lightened. Default true, as in MiniGrid.</summary>
    public bool Highlight { get; init; } = true;
}
