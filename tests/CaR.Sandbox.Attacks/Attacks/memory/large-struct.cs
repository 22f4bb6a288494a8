// stopped by image
public sealed class ReachGoal : RewardProgram
{
    private readonly struct A { public readonly double A0, A1, A2, A3, A4, A5, A6, A7, A8, A9; }
    private readonly struct B { public readonly A X0, X1, X2, X3, X4, X5; public double A0 => X0.A0; }

    public override double Progress(Observation o)
    {
        return new B().A0;
    }
}
