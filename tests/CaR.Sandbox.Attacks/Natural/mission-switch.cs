public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        string[] words = o.Instruction.Split(' ');
        int wanted = words.Length < 3 ? 0 : words[2] switch
        {
            "red" => 0xFF0000, "green" => 0x00FF00, "blue" => 0x0000FF, "yellow" => 0xFFFF00,
            "purple" => 0x7027C3, "grey" or "gray" => 0x646464, "white" => 0xFFFFFF, "cyan" => 0x00FFFF, "black" => 0x000000,
            _ => -1,
        };
        if (wanted < 0) return double.NaN;
        Region thing = o.Start.Near(Rgb.Hex(wanted), 8).ConnectedComponents().Largest;
        return thing.IsEmpty ? double.NaN : 1 - (double)o.Now.Near(Rgb.Hex(wanted), 8).CountIn(thing.Box) / thing.Area;
    }
}
