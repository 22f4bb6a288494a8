using BenchmarkDotNet.Attributes;
using CaR.Rewards;
using CaR.Rewards.Tests.Examples;

namespace CaR.Benchmarks;

/// <summary>The reward language on real frames. Every call loads the next frame, so that no answer is remembered.</summary>
[MemoryDiagnoser]
public class PrimitiveBenchmarks
{
    private readonly RewardProgram[] _programs = [new PickUpKey(), new OpenDoor(), new GoThroughDoor(), new ReachGoal()];
    private byte[][] _frames = [];
    private Frame _now = null!;
    private Frame _icon = null!;
    private Observation _observation = null!;
    private int _next;
    private int _active;

    /// <summary>Side of the picture in pixels.</summary>
    [Params(64, 256)]
    public int Side { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _frames = DoorKeyFrames.Load(Side);
        _now = new Frame(Side, Side);
        var start = new Frame(Side, Side);
        start.Load(_frames[0]);
        _observation = new Observation(_now, start);
        _icon = start.Crop(new Rect(Side / 8, Side / 8, 8, 8));
    }

    [Benchmark]
    public void Load() => Next();

    [Benchmark]
    public int LoadInRangeCount() => Next().InRange(new Rgb(60, 60, 60), new Rgb(120, 120, 120)).CountNonZero;

    [Benchmark]
    public int LoadInRangeHsvCount() => Next().InRange(new Hsv(26, 70, 60), new Hsv(34, 255, 255)).CountNonZero;

    [Benchmark]
    public int LoadAbsDiffCount() => Next().AbsDiff(_observation.Start, 8).CountNonZero;

    /// <summary>The walls and grid lines: the richest mask these pictures have.</summary>
    [Benchmark]
    public int LoadInRangeComponents() => Next().InRange(new Rgb(60, 60, 60), new Rgb(120, 120, 120)).ConnectedComponents().Count;

    [Benchmark]
    public double LoadMatchTemplate8x8() => Next().MatchTemplate(_icon).Score;

    [Benchmark]
    public int LoadAllCellColours()
    {
        int sum = 0;
        foreach (Cell cell in Next().Cells(Side / 8)) sum += cell.Colour.R;
        return sum;
    }

    /// <summary>What a reward session does at a step: the active sub-task's program, and the next when it is complete.</summary>
    [Benchmark]
    public int DoorKeyStep()
    {
        Next();
        if (_next == 1) _active = 0;
        while (_active < _programs.Length && _programs[_active].Progress(_observation) >= RewardProgram.Complete) _active++;
        return _active;
    }

    /// <summary>What verification does: all four programs on every frame.</summary>
    [Benchmark]
    public double DoorKeyAllFour()
    {
        Next();
        double sum = 0;
        foreach (RewardProgram program in _programs) sum += program.Progress(_observation);
        return sum;
    }

    private Frame Next()
    {
        _now.Load(_frames[_next]);
        if (++_next == _frames.Length) _next = 0;
        return _now;
    }
}
