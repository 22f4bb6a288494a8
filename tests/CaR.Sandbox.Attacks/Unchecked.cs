using CaR.Rewards;
using CaR.Sandbox.Worker.Loading;
using CaR.Sandbox.Worker.Running;

namespace CaR.Sandbox.Attacks;

/// <summary>Runs an image that no check has seen, as the guards alone would have it.</summary>
internal static class Unchecked
{
    public static CallResult Call(byte[] image, string program, Observation observation)
    {
        var type = ProgramLoadContext.Load(image).GetType(program, throwOnError: true)!;
        return GuardedPrograms.Call((RewardProgram)Activator.CreateInstance(type)!, observation);
    }
}
