using CaR.Core;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Publishing;
using CaR.Core.Running;
using CaR.Core.Verdicts;
using CaR.Library.Rewards;
using CaR.Sandbox.Running;
using CaR.Sandbox.Workers;

namespace CaR.Cli.Composition;

/// <summary>Stored reward → reward that runs, held to the hash it was stored under.</summary>
internal static class RewardLoader
{
    /// <summary>Where programs run.</summary>
    public static IRewardHost Host { get; } = new InProcessHost();

    /// <summary>Finds a reward by folder, task name or hash prefix.</summary>
    public static StoredReward Find(string text) => new RewardLibrary(Workplace.Generated, TimeProvider.System).Find(text);

    /// <summary>Takes a stored reward as it was published, with its image where there is one for this version of the language; else compiles it.</summary>
    /// <exception cref="InputException">Its files were altered, or were written for another version of the language or the compiler.</exception>
    public static Reward Load(StoredReward stored, CancellationToken cancellation)
    {
        if (stored.Image is not { } image || stored.LanguageVersion != RewardHash.LanguageVersion) return Compile(stored, cancellation);
        var hash = RewardHash.Of(stored.Source, stored.LanguageVersion, stored.CompilerVersion);
        if (hash != stored.Hash) throw new InputException(stored.Folder, $"programs of hash {ContentHash.Short(hash)}", $"{ContentHash.Short(stored.Hash)}, as it was published");
        return Standing(stored, new(stored.Source, hash, stored.LanguageVersion, stored.CompilerVersion, image, stored.ApiUsed));
    }

    /// <summary>Compiles a stored reward from its sources: what they say counts, whatever lies beside them.</summary>
    /// <exception cref="InputException">Its files were altered, or were written for another version of the language or the compiler.</exception>
    public static Reward Compile(StoredReward stored, CancellationToken cancellation)
    {
        var program = Compile(stored.Source, stored.Folder, cancellation);
        if (program.Hash != stored.Hash)
            throw new InputException(stored.Folder, $"programs of hash {ContentHash.Short(program.Hash)}{Versions(stored, program)}", $"{ContentHash.Short(stored.Hash)}, as it was published");
        if (stored.Image is { } image && stored.ToolVersion == RewardLibrary.ToolVersion && image.Hash != program.Image.Hash)
            throw new InputException(stored.Folder, $"an image of hash {ContentHash.Short(image.Hash)}", $"{ContentHash.Short(program.Image.Hash)}, which its sources compile to");
        return Standing(stored, program);
    }

    /// <summary>Compiles programs that have to compile.</summary>
    /// <exception cref="InputException">They do not.</exception>
    public static CompiledReward Compile(RewardSource source, string where, CancellationToken cancellation)
    {
        var compiled = TryCompile(source, cancellation);
        return compiled.Value ?? throw new InputException($"{where}: {string.Join("; ", compiled.Problems.Select(p => p.InFile()))}");
    }

    /// <summary>Compiles programs in a process of their own: whoever wrote them, they cannot make this one hang.</summary>
    /// <exception cref="InputException">Workers do not start here.</exception>
    public static Outcome<CompiledReward> TryCompile(RewardSource source, CancellationToken cancellation)
    {
        using var compiler = new IsolatedCompiler(IsolatedCompiler.DefaultOptions);
        return compiler.Compile(source, cancellation);
    }

    private static Reward Standing(StoredReward stored, CompiledReward program) =>
        stored.Verdict is AcceptedVerdict accepted ? new PublishedReward(program, accepted) : new UnverifiedReward(program);

    private static string Versions(StoredReward stored, CompiledReward program) =>
        (stored.LanguageVersion, stored.CompilerVersion) == (program.LanguageVersion, program.CompilerVersion)
            ? ""
            : $" (language {program.LanguageVersion}, compiler {program.CompilerVersion}; published with {stored.LanguageVersion} and {stored.CompilerVersion})";
}
