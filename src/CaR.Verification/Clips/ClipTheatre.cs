using System.Collections.Immutable;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Verification.Counterfactuals;
using CaR.Verification.Invariances;
using CaR.Verification.Recording;

namespace CaR.Verification.Clips;

/// <summary>Alters episodes in every way there is, and plays each. The same on any number of cores.</summary>
internal sealed class ClipTheatre(CompiledReward reward, IRewardHost host, VerificationOptions options)
{
    /// <summary>How often an idle agent stands still: a program that pays for waiting pays at once.</summary>
    private const int IdleSteps = 8;

    private readonly ImmutableArray<ICounterfactual> _counterfactuals = CounterfactualList.Of(options.EarlyMargin);

    /// <summary>Plays all.</summary>
    /// <param name="positives">Expert episodes: altered in every way.</param>
    /// <param name="negatives">Random episodes: changed in ways that must not matter, and made to stand still.</param>
    /// <param name="cancellation">Stops between two episodes.</param>
    public ClipPlays Play(ImmutableArray<Episode> positives, ImmutableArray<Episode> negatives, CancellationToken cancellation)
    {
        var maker = new ClipMaker(options.ClipFrames, options.EarlyMargin);
        Scene[] scenes = [.. positives.Concat(negatives).Select(e => new Scene(e, maker.Of(e)))];
        ImmutableArray<Clip> experts = [.. scenes.Take(positives.Length).Select(s => s.Clip)];
        var acts = Cores.Select(
            [.. scenes.Index()],
            () => new ClipPlayer(reward, host),
            (at, player) => Play(at.Item, at.Index < experts.Length ? Others(experts, at.Index) : null, player),
            cancellation);
        return new(
            [.. _counterfactuals.Select((kind, i) => (kind, acts.Where(a => !a.Counterfactuals.IsEmpty).Select(a => a.Counterfactuals[i]).ToImmutableArray()))],
            [.. InvarianceList.All.Select((kind, i) => (kind, acts.Select(a => a.Invariances[i]).ToImmutableArray()))],
            [.. acts.SelectMany(a => a.Idle)]);
    }

    private ClipPlays.Act Play(Scene scene, IReadOnlyList<Clip>? others, ClipPlayer player)
    {
        var before = Replay.Of(scene.Episode.Table.At(scene.Clip.Frames), reward.SubTasks);
        return new(
            others is null ? [] : [.. _counterfactuals.Select(kind => Alter(kind, scene.Clip, before, others, player))],
            [.. InvarianceList.All.Select(kind => new InvariancePlay(scene.Clip, before, player.Play(kind.Change(scene.Clip))))],
            [.. IdlePlaces(before).Select(place => Idle(scene.Clip, place, player))]);
    }

    private static CounterfactualPlay Alter(ICounterfactual kind, Clip clip, Replay before, IReadOnlyList<Clip> others, ClipPlayer player)
    {
        var construction = kind.Build(clip, others);
        return construction.Clip is { } altered
            ? new(clip, before, altered, player.Play(altered), null)
            : new(clip, before, null, null, construction.Obstacle);
    }

    private static IdlePlay Idle(Clip clip, int place, ClipPlayer player)
    {
        var idle = clip.Take([.. Enumerable.Range(0, place + 1), .. Enumerable.Repeat(place, IdleSteps)]);
        return new(idle, place + 1, player.Play(idle));
    }

    /// <summary>At the start, and where Φ is greatest before the task is complete.</summary>
    private static IEnumerable<int> IdlePlaces(Replay replay)
    {
        yield return 0;
        var open = Enumerable.Range(0, replay.Reached.Length).Where(i => replay.Reached[i] < replay.CompletedAt.Length).ToArray();
        if (open.Length > 1 && open.MaxBy(i => replay.Potential[i]) is > 0 and var best) yield return best;
    }

    private static Clip[] Others(ImmutableArray<Clip> clips, int own) => [.. clips[(own + 1)..], .. clips[..own]];

    private sealed record Scene(Episode Episode, Clip Clip);
}
