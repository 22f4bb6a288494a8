// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var l = new List<int> { 1 };
        int[] room = new int[1];
        for (int i = 0; i < l.Count; i++) { l.RemoveAt(0); l.Add(i); l.Add(i); l.RemoveAt(0); i--; }
        return room[0];
    }
}
