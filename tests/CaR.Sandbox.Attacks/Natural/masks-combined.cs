public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask bright = o.Now.InRange(new Hsv(0, 0, 200), new Hsv(179, 255, 255));
        Mask red = o.Now.InRange(new Hsv(170, 120, 80), new Hsv(10, 255, 255));
        Mask left = (bright | red).Within(new Rect(0, 0, 32, 64)).Open().Dilate(3, 2);
        return (left & ~red ^ bright).AndNot(red).Share;
    }
}
