namespace CaR.Environments.Checking;

/// <summary>The pictures of a recorded episode, one after the other.</summary>
/// <param name="Key">Their array's name: "frames8".</param>
/// <param name="TileSize">Pixels a cell.</param>
/// <param name="IsHighlighted">Whether what the agent sees is lightened.</param>
/// <param name="Bytes">[T+1, height·tile, width·tile, 3].</param>
public sealed record RecordedPictures(string Key, int TileSize, bool IsHighlighted, ReadOnlyMemory<byte> Bytes);
