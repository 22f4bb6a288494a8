using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CaR.Rewards;
using CaR.Sandbox.Worker.Checking;
using CaR.Sandbox.Worker.Loading;
using CaR.Sandbox.Worker.Protocol;
using CaR.Sandbox.Worker.Running;

namespace CaR.Sandbox.Worker.Serving;

/// <summary>Runs guarded programs, as a host in its own process would.</summary>
internal sealed class GuardedEngine : IWorkerEngine
{
    private GuardedPrograms? _programs;

    /// <inheritdoc/>
    /// <remarks>The hash is computed by a library of the system, which is loaded at its first use; the list is read once.</remarks>
    public void WarmUp()
    {
        SHA256.HashData([]);
        AllowedImage.For(ImageStage.Guarded);
    }

    /// <inheritdoc/>
    public string? Open(OpenMessage message)
    {
        try
        {
            _programs?.Dispose();
            _programs = new GuardedPrograms(
                message.Image, message.Hash, ImmutableCollectionsMarshal.AsImmutableArray(message.TypeNames), message.FaultLimit, message.Faults);
            return null;
        }
        catch (ImageException e)
        {
            return e.Message;
        }
    }

    /// <inheritdoc/>
    public AnswerMessage Ask(int subTask, Observation observation)
    {
        var result = (_programs ?? throw new InvalidDataException("found a question, expected an image before it")).Ask(subTask, observation);
        return new(0, result.Progress, (int)result.Fault, result.Fuel, result.Bytes, result.Message);
    }
}
