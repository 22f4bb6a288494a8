// stopped by references
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return new System.Net.Sockets.TcpClient("localhost", 80).Connected ? 1 : 0;
    }
}
