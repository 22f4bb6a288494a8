public sealed class ReachGoal : RewardProgram
{
    private readonly struct Item(int index, Rgb colour)
    {
        public int Index => index;
        public Rgb Colour => colour;
    }

    public override double Progress(Observation o)
    {
        var items = new Item[4];
        for (int i = 0; i < items.Length; i++) items[i] = new Item(i, o.Now[i * 16, 8]);
        Array.Sort(items, (a, b) => b.Colour.R - a.Colour.R);
        return items[0].Index / 3.0;
    }
}
