using System.Collections.Immutable;
using CaR.Library.Numpy;

namespace CaR.Library.Trajectories;

/// <summary>What an archive tells beside its pictures; what it does not hold is null.</summary>
/// <param name="Rewards">[T].</param>
/// <param name="Terminated">[T].</param>
/// <param name="Success">The environment's word on the episode: the last element of its array.</param>
/// <param name="Mission">The episode's instruction.</param>
internal sealed record EpisodeArrays(ImmutableArray<double>? Rewards, ImmutableArray<double>? Terminated, bool? Success, string? Mission)
{
    public double? Return => Rewards?.Sum();

    public bool Ended => Terminated is { Length: > 0 } all && all[^1] != 0;

    public static EpisodeArrays Read(NpzReader archive, TrajectoryKeys keys, string? success)
    {
        var word = success is null ? null : Numbers(archive, success);
        if (word is { Length: 0 }) throw new InputException($"{archive.Path}, array '{success}'", "no element", "one at least");
        return new(
            Numbers(archive, keys.Rewards),
            Numbers(archive, keys.Terminated),
            word is null ? null : word.Value[^1] != 0,
            archive.Contains(keys.Mission) ? archive.Read(keys.Mission).ToText() : null);
    }

    /// <summary>Holds the arrays to the number of steps.</summary>
    public void CheckLengths(string path, int steps)
    {
        Check("rewards", Rewards);
        Check("terminated", Terminated);

        void Check(string what, ImmutableArray<double>? array)
        {
            if (array is { } all && all.Length != steps)
                throw new InputException(path, $"{all.Length} elements of {what}", $"{steps}, one fewer than frames");
        }
    }

    private static ImmutableArray<double>? Numbers(NpzReader archive, string key) => archive.Contains(key) ? archive.Read(key).ToNumbers() : null;
}
