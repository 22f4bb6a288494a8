using System.Collections.Immutable;
using CaR.Authoring;
using CaR.Authoring.Budget;
using CaR.Authoring.Providers;
using CaR.Authoring.Retry;
using CaR.Core;
using CaR.Core.Authoring;
using CaR.Library.Storage;
using CaR.Library.Tasks;

namespace CaR.Cli.Composition;

/// <summary>Opens conversations with a model: replayed, live, or live from where an earlier run stopped.</summary>
internal static class Conversations
{
    /// <summary>A task's recording, in its folder.</summary>
    public const string RecordingKey = "recording.jsonl";

    private const string TranscriptKey = "transcript.jsonl";
    private const string PreviousKey = "transcript.previous.jsonl";

    /// <summary>Whether a task has a recording to replay.</summary>
    public static bool IsRecorded(LoadedTask task) => new FileStore(task.Folder).Read(RecordingKey) is not null;

    /// <summary>Replays a task's recording; asks nobody and writes nothing.</summary>
    public static Conversation Replay(LoadedTask task, BudgetOptions budget)
    {
        var store = new FileStore(task.Folder);
        if (store.Read(RecordingKey) is null)
            throw new ProviderException($"{Path.Combine(task.Folder, RecordingKey)}: found no recording, expected one: ask a live model with --provider");
        return new(null, budget, TranscriptFormat.Read(store, RecordingKey), null);
    }

    /// <summary>Asks a live model. Each answer is on disk, in the run's transcript, before it is used.</summary>
    /// <param name="task">What the run is about.</param>
    /// <param name="options">Which model.</param>
    /// <param name="budget">How much may be asked.</param>
    /// <param name="resume">Whether answers of the last run are used again; else its transcript is put aside.</param>
    public static Conversation Live(LoadedTask task, ProviderOptions options, BudgetOptions budget, bool resume)
    {
        var run = RunOf(task);
        // First of all, so that options that cannot be used leave the last run's transcript where it is.
        var exchange = new FileStore(Path.Combine(run.Location, "exchange"));
        var client = ChatClientFactory.Create(options, new RetryOptions(), TimeProvider.System, exchange);
        var earlier = run.Read(TranscriptKey) is null ? [] : TranscriptFormat.Read(run, TranscriptKey);
        if (!resume)
        {
            if (run.Read(TranscriptKey) is { Length: > 0 } last) run.Write(PreviousKey, last);
            run.Write(TranscriptKey, []);
            earlier = [];
        }

        return new(client, budget, earlier, run, TranscriptKey);
    }

    /// <summary>Makes the conversation the task's recording.</summary>
    public static void Record(LoadedTask task, ImmutableArray<ModelCall> calls) =>
        new FileStore(task.Folder).Write(RecordingKey, [.. calls.SelectMany(TranscriptFormat.Line)]);

    /// <summary>What a run writes on its way.</summary>
    public static FileStore RunOf(LoadedTask task) => new(Path.Combine(Workplace.Runs, task.Task.Name));
}
