using CaR.Core.Authoring;
using CaR.Rewards;

namespace CaR.Core.Compiling;

/// <summary>The name of a reward: a content hash over its sources and the versions that give them their meaning.</summary>
public static class RewardHash
{
    /// <summary>Version of <c>CaR.Rewards</c> that programs run with here.</summary>
    public static string LanguageVersion { get; } = typeof(RewardProgram).Assembly.GetName().Version!.ToString(3);

    /// <summary>Names a reward.</summary>
    /// <param name="source">Its programs, in order; which sub-tasks are kept counts too.</param>
    /// <param name="languageVersion">Version of <c>CaR.Rewards</c>.</param>
    /// <param name="compilerVersion">Version of Roslyn and of C#.</param>
    public static string Of(RewardSource source, string languageVersion, string compilerVersion)
    {
        var keep = source.Description.SubTasks.ToDictionary(s => s.Name, s => s.Keep, StringComparer.Ordinal);
        return ContentHash.Of((IEnumerable<string>)
        [
            languageVersion,
            compilerVersion,
            .. source.Programs.SelectMany(p => new[] { p.SubTask, keep.GetValueOrDefault(p.SubTask) ? "keep" : "", p.Code }),
        ]);
    }
}
