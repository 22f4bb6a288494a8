using System.Collections.Immutable;

namespace CaR.Environments.Checking;

/// <summary>The named arrays of one recorded episode, wherever they come from.</summary>
public interface IEpisodeArrays
{
    /// <summary>What errors call the episode: its file.</summary>
    string Name { get; }

    /// <summary>The arrays' names.</summary>
    ImmutableArray<string> Keys { get; }

    /// <summary>An array's shape and its elements' bytes in C order.</summary>
    /// <exception cref="Core.InputException">There is none of this name, or it is damaged.</exception>
    (ImmutableArray<int> Shape, ReadOnlyMemory<byte> Bytes) ReadBytes(string key);

    /// <summary>An array's elements as numbers, booleans as 0 and 1.</summary>
    /// <exception cref="Core.InputException">There is none of this name, or it is text.</exception>
    ImmutableArray<double> ReadNumbers(string key);

    /// <summary>A scalar text.</summary>
    /// <exception cref="Core.InputException">There is none of this name, or it is something else.</exception>
    string ReadText(string key);
}
