using CaR.Core;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Rewards;
using CaR.Sandbox.Worker.Protocol;

namespace CaR.Sandbox.Workers;

/// <summary>A reward's programs in a process of their own, which is replaced whenever it is lost.</summary>
/// <remarks>
/// Answers come one by one and in order, so the call that a lost worker was in is known: it gets the fault, every call before it
/// keeps its answer, and every call after it is asked of the next worker.
/// </remarks>
internal sealed class WorkerPrograms : IRewardPrograms
{
    /// <summary>Frames sent at once.</summary>
    private const int MostFrames = 64;

    /// <summary>Bytes of pictures sent at once, unless a single one is larger.</summary>
    private const int MostBytes = 8 << 20;

    /// <summary>Answers that fit into a pipe whatever they say, so that neither side ever waits for the other to read (Linux: 64 KiB).</summary>
    private const int MostAnswers = (64 << 10) / (Header.Size + AnswerMessage.Longest);

    private readonly WorkerPool _pool;
    private readonly WorkerOptions _options;
    private readonly CompiledReward _reward;
    private readonly int _faultLimit;
    private readonly int[] _faults;
    private OpenWorker? _worker;

    /// <summary>Opens an image in a fresh worker.</summary>
    /// <exception cref="InputException">The image is refused, or workers do not start here.</exception>
    public WorkerPrograms(WorkerPool pool, WorkerOptions options, CompiledReward reward, int faultLimit)
    {
        (_pool, _options, _reward, _faultLimit) = (pool, options, reward, faultLimit);
        _faults = new int[reward.Image.TypeNames.Length];
        _worker = OpenNext();
    }

    /// <inheritdoc/>
    public int Count => _faults.Length;

    /// <summary>The worker's process id; 0 where it was lost and not replaced yet.</summary>
    internal int ProcessId => _worker?.Process.Id ?? 0;

    private string Named => $"reward {ContentHash.Short(_reward.Hash)}";

    /// <inheritdoc/>
    public ProgramAnswer Ask(int subTask, Observation observation)
    {
        ProgramAnswer answer = default;
        Ask(new Request(observation), subTask, new Span<ProgramAnswer>(ref answer));
        return answer;
    }

    /// <inheritdoc/>
    public void Ask(in FrameBatch batch, Span<ProgramAnswer> answers)
    {
        if (answers.Length != batch.Count * Count)
            throw new ArgumentException($"found room for {answers.Length} answers, expected {batch.Count} frames × {Count} programs", nameof(answers));
        var step = Math.Clamp(Math.Min(MostAnswers / Count, MostBytes / batch.Size.Bytes), 1, MostFrames);
        for (int next = 0, first = 0; next < answers.Length; first = next / Count)
        {
            var request = new Request(batch, first..Math.Min(first + step, batch.Count));
            var skipped = next - first * Count;
            next += Ask(request, skipped, answers[next..((first + request.Count) * Count)]);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Lose();

    /// <summary>Asks until there is an answer to everything, or the worker is lost.</summary>
    /// <returns>How many answers there are, the fault of a lost worker among them.</returns>
    private int Ask(Request request, int first, Span<ProgramAnswer> answers)
    {
        var received = 0;
        try
        {
            _worker ??= OpenNext();
            var number = _worker.Ask(request, first, first + answers.Length);
            for (; received < answers.Length; received++) answers[received] = Tally(_worker.Receive(number, first + received), first + received);
            _worker.Process.Deadline.Stop();
        }
        catch (Exception e) when (e is InputException || WorkerFailure.Is(e))
        {
            answers[received] = Tally(WorkerFailure.Answer(e, _worker?.Process, _options), first + received);
            received++;
            Lose();
        }

        return received;
    }

    private ProgramAnswer Tally(ProgramAnswer answer, int number)
    {
        if (answer.Fault is not (ProgramFaultKind.None or ProgramFaultKind.Disabled)) _faults[number % Count]++;
        return answer;
    }

    private OpenWorker OpenNext()
    {
        var process = _pool.Take();
        try
        {
            var refusal = OpenWorker.Load(process, _reward.Image, _faultLimit, _faults);
            return refusal.Length == 0 ? new OpenWorker(process) : throw new InputException($"{Named}: {refusal}");
        }
        catch (Exception e)
        {
            process.Dispose();
            if (!WorkerFailure.Is(e)) throw;
            throw new InputException($"{Named}: found an image whose process ended while it loaded ({e.Message}), expected one that loads", e);
        }
    }

    private void Lose()
    {
        _worker?.Dispose();
        _worker = null;
    }
}
