namespace CaR.Rewards;

/// <summary>Neighbouring pixels of one row; the end is exclusive.</summary>
internal readonly record struct Run(int Y, int Start, int End)
{
    public int Length => End - Start;
}
