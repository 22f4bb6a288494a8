using CaR.Core.Publishing;
using CaR.Core.Running;
using CaR.Core.Tasks;
using CaR.Rewards;

namespace CaR.Core.Sessions;

/// <summary>Pays one agent, step by step, with a reward. One session a worker thread; no allocation after the first episode.</summary>
public sealed class RewardSession : IDisposable
{
    private readonly RewardOptions _options;
    private readonly SubTaskTracker _tracker;
    private readonly Observation _observation;
    private readonly LiveProgress _source;
    private readonly string _instruction;
    private double _potential = double.NaN;
    private bool _running;

    /// <summary>Opens a session for pictures of the task's size.</summary>
    /// <param name="reward">What pays.</param>
    /// <param name="host">Where its programs run.</param>
    /// <param name="options">How it pays.</param>
    /// <exception cref="InputException">The reward's image is not the one its hash names.</exception>
    public RewardSession(Reward reward, IRewardHost host, RewardOptions options)
    {
        if (options.Discount is not (> 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(options), options.Discount, "the discount is in (0, 1]");
        var description = reward.Program.Source.Description;
        _options = options;
        Size = description.Task.Size;
        _tracker = new SubTaskTracker(description.SubTasks);
        _instruction = description.Task.Instruction ?? "";
        _observation = new Observation(Size.NewFrame(), Size.NewFrame(), _instruction);
        _source = new LiveProgress(host.Open(reward.Program), _observation);
    }

    /// <summary>The size every picture must have.</summary>
    public FrameSize Size { get; }

    /// <summary>Begins an episode.</summary>
    /// <param name="rgb24">The first picture: row-major RGB, Width × Height × 3 bytes.</param>
    /// <param name="mission">The episode's instruction, or null for the task's own.</param>
    /// <returns>A step without reward: none is defined before the first action.</returns>
    public RewardStep Reset(ReadOnlySpan<byte> rgb24, string? mission = null)
    {
        _observation.Start.Load(rgb24);
        _observation.Now.Load(rgb24);
        _observation.Terminated = false;
        _observation.Instruction = mission ?? _instruction;
        _tracker.Reset();
        _running = true;
        Look();
        _potential = Potential(terminated: false);
        return Describe(reward: null, completion: 0, shaping: 0);
    }

    /// <summary>Pays one step.</summary>
    /// <param name="rgb24">The picture after the action; on the last step the episode's true last one.</param>
    /// <param name="terminated">Whether the environment ended the episode on this frame: Φ becomes 0.</param>
    /// <param name="truncated">Whether the episode was cut here from outside: Φ stays.</param>
    /// <exception cref="InvalidOperationException">No episode is running.</exception>
    public RewardStep Step(ReadOnlySpan<byte> rgb24, bool terminated, bool truncated)
    {
        if (!_running) throw new InvalidOperationException("no episode is running: call Reset first");
        _running = !(terminated || truncated);
        _observation.Now.Load(rgb24);
        _observation.Terminated = terminated;
        var paid = _tracker.MostReached;
        Look();
        var (before, after) = (_potential, Potential(terminated));
        _potential = after;
        return Pay(_tracker.MostReached - paid, before, after);
    }

    /// <summary>Ends what runs the programs.</summary>
    public void Dispose() => _source.Programs.Dispose();

    private RewardStep Pay(int newlyDone, double before, double after)
    {
        var (completion, shaping) = RewardRule.Pay(_options, newlyDone, _tracker.Count, _tracker.Completed, before, after);
        return Describe(completion + shaping, completion, shaping);
    }

    private RewardStep Describe(double? reward, double completion, double shaping) => new(
        reward,
        completion,
        shaping,
        _tracker.Reached,
        _tracker.Progress,
        _potential,
        _tracker.Completed,
        _tracker.Abstained,
        _source.Threw);

    private double Potential(bool terminated) => RewardRule.Potential(_options.Mode, _tracker.Completed, _tracker.Fraction, terminated);

    private void Look()
    {
        _source.Threw = false;
        _tracker.Advance(_source);
    }

    private sealed class LiveProgress(IRewardPrograms programs, Observation observation) : IProgressSource
    {
        public IRewardPrograms Programs => programs;

        public bool Threw { get; set; }

        public double Progress(int subTask)
        {
            // A fault in generated code is "cannot tell" for the trainer, and counted by whoever watches.
            var answer = programs.Ask(subTask, observation);
            Threw |= !answer.Answered;
            return answer.Progress;
        }
    }
}
