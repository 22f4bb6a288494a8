using CaR.Core;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Publishing;
using CaR.Core.Running;
using CaR.Core.Verdicts;
using CaR.Library.Rewards;
using CaR.Sandbox;
using CaR.Sandbox.Running;

namespace CaR.Cli.Composition;

/// <summary>Stored reward → reward that runs: compiled again, and held to the hash it was stored under.</summary>
internal static class RewardLoader
{
    /// <summary>Where programs run.</summary>
    public static IRewardHost Host { get; } = new InProcessHost();

    /// <summary>Finds a reward by folder, task name or hash prefix.</summary>
    public static StoredReward Find(string text) => new RewardLibrary(Workplace.Generated, TimeProvider.System).Find(text);

    /// <summary>Compiles a stored reward.</summary>
    /// <exception cref="InputException">Its files were altered, or were written for another version of the language or the compiler.</exception>
    public static Reward Load(StoredReward stored, CancellationToken cancellation)
    {
        var program = Compile(stored.Source, stored.Folder, cancellation);
        if (program.Hash != stored.Hash)
            throw new InputException(stored.Folder, $"programs of hash {ContentHash.Short(program.Hash)}{Versions(stored, program)}", $"{ContentHash.Short(stored.Hash)}, as it was published");
        return stored.Verdict is AcceptedVerdict accepted ? new PublishedReward(program, accepted) : new UnverifiedReward(program);
    }

    /// <summary>Compiles programs that have to compile.</summary>
    /// <exception cref="InputException">They do not.</exception>
    public static CompiledReward Compile(RewardSource source, string where, CancellationToken cancellation)
    {
        var compiled = new RewardCompiler().Compile(source, cancellation);
        return compiled.Value ?? throw new InputException($"{where}: {string.Join("; ", compiled.Problems.Select(p => p.InFile()))}");
    }

    private static string Versions(StoredReward stored, CompiledReward program) =>
        (stored.LanguageVersion, stored.CompilerVersion) == (program.LanguageVersion, program.CompilerVersion)
            ? ""
            : $" (language {program.LanguageVersion}, compiler {program.CompilerVersion}; published with {stored.LanguageVersion} and {stored.CompilerVersion})";
}
