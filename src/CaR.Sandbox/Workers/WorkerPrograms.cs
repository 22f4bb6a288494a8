using CaR.Core;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Rewards;
using CaR.Sandbox.Worker.Protocol;

namespace CaR.Sandbox.Workers;

/// <summary>A reward's programs in a process of their own, which is replaced whenever it is lost.</summary>
/// <remarks>
/// Answers come frame by frame and in order, so the frame that a worker was lost in is known. It is asked of the next worker alone and
/// call by call. The call in which that one is lost too gets the fault; where none is, it was no program's doing, and the frame's first
/// call tells of it. Every other call gets its answer, once.
/// </remarks>
internal sealed class WorkerPrograms : IRewardPrograms
{
    /// <summary>Frames sent at once.</summary>
    private const int MostFrames = 64;

    /// <summary>Bytes of pictures sent at once, unless a single one is larger.</summary>
    private const int MostBytes = 8 << 20;

    /// <summary>Answers that fit into a pipe whatever they say, so that neither side ever waits for the other to read (Linux: 64 KiB).</summary>
    private const int MostAnswers = (64 << 10) / (Header.Size + AnswerMessage.Longest);

    /// <summary>Workers that may end while they load an image before it is refused.</summary>
    private const int LoadAttempts = 3;

    private readonly WorkerPool _pool;
    private readonly WorkerOptions _options;
    private readonly CompiledReward _reward;
    private readonly int _faultLimit;
    private readonly int[] _faults;
    private OpenWorker? _worker;

    // Once workers do not start any more, there is no use in trying again for each frame.
    private ProgramAnswer? _noWorker;

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
        var received = Ask(new Request(observation), subTask, new Span<ProgramAnswer>(ref answer), out var loss);
        if (received == 0) answer = loss;
        Tally(subTask, new(ref answer));
        return answer;
    }

    /// <inheritdoc/>
    public void Ask(in FrameBatch batch, Span<ProgramAnswer> answers)
    {
        if (answers.Length != batch.Count * Count)
            throw new ArgumentException($"found room for {answers.Length} answers, expected {batch.Count} frames × {Count} programs", nameof(answers));
        var step = Math.Clamp(Math.Min(MostAnswers / Count, MostBytes / batch.Size.Bytes), 1, MostFrames);
        for (var first = 0; first < batch.Count;)
        {
            var frames = Math.Min(step, batch.Count - first);
            var part = answers.Slice(first * Count, frames * Count);
            var answered = Ask(new Request(batch, first..(first + frames)), 0, part, out var loss) / Count;
            if (answered < frames)
            {
                AskAlone(batch, first + answered, part.Slice(answered * Count, Count), loss);
                answered++;
            }

            Tally(0, part[..(answered * Count)]);
            first += answered;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Lose();

    /// <summary>Asks about the one frame that a worker was lost in, call by call.</summary>
    private void AskAlone(in FrameBatch batch, int frame, Span<ProgramAnswer> answers, ProgramAnswer loss)
    {
        var explained = false;
        for (var next = 0; next < Count && Count > 1; next++)
        {
            next += Ask(new Request(batch, frame..(frame + 1)), next, answers[next..], out var again);
            if (next == Count) break;
            answers[next] = again;
            explained = true;
        }

        if (!explained) answers[0] = loss;
    }

    /// <summary>Asks until there is an answer to everything, or the worker is lost.</summary>
    /// <param name="request">The frames.</param>
    /// <param name="first">Number of the first answer, counted within the request.</param>
    /// <param name="answers">To be filled.</param>
    /// <param name="loss">The fault that the loss is; of no meaning where everything is answered.</param>
    /// <returns>How many answers there are.</returns>
    private int Ask(Request request, int first, Span<ProgramAnswer> answers, out ProgramAnswer loss)
    {
        var received = 0;
        loss = _noWorker.GetValueOrDefault();
        if (_noWorker is not null) return 0;
        try
        {
            _worker ??= OpenNext();
            var number = _worker.Ask(request, first, first + answers.Length);
            for (; received < answers.Length; received++) answers[received] = _worker.Receive(number, first + received);
            _worker.Process.Deadline.Stop();
        }
        catch (InputException e)
        {
            _noWorker = loss = WorkerFailure.NoWorker(e);
        }
        catch (Exception e) when (WorkerFailure.Is(e))
        {
            loss = WorkerFailure.Answer(e, _worker!.Process, _options);
            Lose();
        }

        return received;
    }

    /// <summary>Counts the faults in answers, so that the next worker knows of them.</summary>
    private void Tally(int first, Span<ProgramAnswer> answers)
    {
        for (var i = 0; i < answers.Length; i++)
            if (answers[i].Fault is not (ProgramFaultKind.None or ProgramFaultKind.Disabled)) _faults[(first + i) % Count]++;
    }

    /// <summary>Loads the image in a fresh worker. One that ends meanwhile may have been killed from outside; only when it happens again and again is it the image.</summary>
    private OpenWorker OpenNext()
    {
        for (var attempt = 1; ; attempt++)
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
                if (attempt == LoadAttempts) throw new InputException($"{Named}: found an image whose process ended while it loaded ({e.Message}), expected one that loads", e);
            }
        }
    }

    private void Lose()
    {
        _worker?.Dispose();
        _worker = null;
    }
}
