using System.Collections.Immutable;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Core.Verdicts;
using CaR.Library.Rewards;
using CaR.Library.Zoo;
using CaR.Verification;
using CaR.Verification.Scoring;

namespace CaR.Cli.Composition;

/// <summary>Judges every reward of a zoo under several presets.</summary>
/// <param name="compiler">One for all.</param>
/// <param name="host">Where programs run: nobody accepted them.</param>
/// <param name="presets">The presets.</param>
internal sealed class ZooScorer(IRewardCompiler compiler, IRewardHost host, ImmutableArray<VerificationOptions> presets)
{
    /// <summary>Judges.</summary>
    /// <param name="zoo">The rewards, with what is known of them.</param>
    /// <param name="trajectories">A folder of recordings by task; null for each task's own.</param>
    /// <param name="now">Is told what is done.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>A score each preset.</returns>
    public ImmutableArray<VerifierScore> Score(ImmutableArray<ZooEntry> zoo, string? trajectories, Action<string> now, CancellationToken cancellation)
    {
        var verdicts = new List<ImmutableArray<ScoredVerdict>>();
        foreach (var entries in zoo.GroupBy(e => e.Task))
        {
            var task = ZooTask.Load(entries.Key, trajectories, now, cancellation);
            foreach (var entry in entries)
            {
                now($"{verdicts.Count + 1} of {zoo.Length}: {entry.Task}/{entry.Name}");
                verdicts.Add(Judge(entry, task, cancellation));
            }
        }

        return [.. presets.Select((preset, i) => new VerifierScore(preset.Preset, [.. verdicts.Select(ofReward => ofReward[i])]))];
    }

    private ImmutableArray<ScoredVerdict> Judge(ZooEntry entry, ZooTask task, CancellationToken cancellation)
    {
        var compiled = compiler.Compile(ProgramFolder.Load(entry.Folder, task.Task), cancellation);
        if (!compiled.Succeeded)
        {
            ImmutableArray<string> problems = [.. compiled.Problems.Select(p => p.InFile())];
            return [.. presets.Select(_ => new ScoredVerdict(entry.Task, entry.Name, entry.IsGood, entry.Defect, false, problems, [], null))];
        }

        var truth = task.Compare(compiled.Value, host, cancellation);
        return [.. presets.Select(preset => Judge(entry, task, compiled.Value, preset, truth, cancellation))];
    }

    private ScoredVerdict Judge(ZooEntry entry, ZooTask task, CompiledReward reward, VerificationOptions preset, TruthComparison truth, CancellationToken cancellation)
    {
        var verdict = new RewardVerifier(host, preset, otherProcess: host, task.World).Verify(reward, task.Trajectories, cancellation);
        return new(
            entry.Task,
            entry.Name,
            entry.IsGood,
            entry.Defect,
            verdict.Accepted,
            ScoredVerdict.Findings(verdict.Evidence, FindingOutcome.Failed),
            ScoredVerdict.Findings(verdict.Evidence, FindingOutcome.Warned),
            truth);
    }
}
