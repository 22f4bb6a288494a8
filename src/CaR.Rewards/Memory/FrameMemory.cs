namespace CaR.Rewards;

/// <summary>All that one frame remembers of what it was asked.</summary>
internal sealed class FrameMemory(Frame frame)
{
    /// <summary>
    /// Answers remembered before <see cref="Frame.Trim"/> forgets. A long episode asks its start picture the same few
    /// dozen questions; only a program whose questions vary by step comes here.
    /// </summary>
    private const int Bound = 1024;

    private int _serial;

    public Memo<Mask> Masks { get; } = new(() => new Mask(frame));
    public Memo<Regions> Regions { get; } = new(() => new Regions());
    public Memo<Frame> Crops { get; } = new(() => new Frame());
    public Memo<Cells> Cells { get; } = new(() => new Cells());
    public Memo<Results<Swatch>> Palettes { get; } = new(() => new Results<Swatch>());
    public Memo<Results<Match>> Matches { get; } = new(() => new Results<Match>());

    /// <summary>True when so much is remembered that it had better be forgotten.</summary>
    public bool IsFull =>
        Masks.Count + Regions.Count + Crops.Count + Cells.Count + Palettes.Count + Matches.Count > Bound || AnyCropIsFull();

    /// <summary>A number no other answer of this frame has had, to name it in further questions.</summary>
    public int NextSerial() => ++_serial;

    public void Forget()
    {
        foreach (Frame crop in Crops.Answers) crop.Expire();
        Masks.Forget();
        Regions.Forget();
        Crops.Forget();
        Cells.Forget();
        Palettes.Forget();
        Matches.Forget();
    }

    private bool AnyCropIsFull()
    {
        foreach (Frame crop in Crops.Answers)
            if (crop.IsFull) return true;
        return false;
    }
}
