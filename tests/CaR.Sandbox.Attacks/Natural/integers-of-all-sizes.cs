public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        byte b = 250; short s = -3; ushort u = 9; long l = 1L << 40; uint i = 7; sbyte t = -1;
        b += 10; s *= 2; l >>= 38; u--; i <<= 2; t++;
        return (b + s + (int)l + u + (int)i + t) / 64.0;
    }
}
