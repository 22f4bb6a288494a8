extern alias facade;
using System.Collections.Immutable;
using CaR.Rewards;
using CaR.Sandbox.Worker.Loading;
using facade::CaR.Sandbox.Guarding;

namespace CaR.Sandbox.Worker.Running;

/// <summary>The programs of one image, asked one call at a time by one thread.</summary>
/// <remarks>A program that faults as often as the limit says is not called any more.</remarks>
public sealed class GuardedPrograms : IDisposable
{
    private readonly LoadedImage _image;
    private readonly int _faultLimit;
    private readonly int[] _faults;

    /// <summary>Checks and loads an image.</summary>
    /// <param name="image">The assembly's bytes.</param>
    /// <param name="hash">SHA-256 of the bytes, lower-case hex.</param>
    /// <param name="typeNames">The programs' classes, in order.</param>
    /// <param name="faultLimit">Faults after which a program is disabled, at least 1.</param>
    /// <param name="faults">Faults each program had before, in another process; none where left out.</param>
    /// <exception cref="ImageException">The bytes are not those of the hash, or break a rule.</exception>
    public GuardedPrograms(byte[] image, string hash, ImmutableArray<string> typeNames, int faultLimit, ReadOnlySpan<int> faults = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(faultLimit, 1);
        _image = LoadedImage.Load(image, hash, typeNames);
        _faultLimit = faultLimit;
        _faults = faults.IsEmpty ? new int[typeNames.Length] : faults.ToArray();
    }

    /// <summary>How many programs.</summary>
    public int Count => _faults.Length;

    /// <summary>Calls one program. Never throws because of it.</summary>
    public CallResult Ask(int program, Observation observation)
    {
        if (_faults[program] >= _faultLimit)
            return new(double.NaN, CallFault.Disabled, 0, 0, $"not called: disabled after {_faultLimit} faults");
        var result = Call(_image.Programs[program], observation);
        if (result.Fault != CallFault.None) _faults[program]++;
        return result;
    }

    /// <inheritdoc/>
    public void Dispose() => _image.Dispose();

    /// <summary>One call with a budget of its own.</summary>
    internal static CallResult Call(RewardProgram program, Observation observation)
    {
        var allowance = Allowance.For((long)observation.Now.Width * observation.Now.Height);
        Budget.Arm(allowance);
        var (progress, thrown) = (double.NaN, default(Exception));
        try
        {
            progress = program.Progress(observation);
        }
        catch (Exception e)
        {
            thrown = e;
        }

        var (trap, fuel, bytes) = (Budget.Trapped, allowance.Fuel - Budget.Fuel, allowance.Bytes - Budget.Bytes);
        Budget.Disarm();
        if (thrown is null && trap == TrapKind.None && !double.IsInfinity(progress)) return new(progress, CallFault.None, fuel, bytes);
        return Fault(trap, thrown, allowance, fuel, bytes);
    }

    private static CallResult Fault(TrapKind trap, Exception? thrown, in Allowance allowance, long fuel, long bytes)
    {
        var (fault, message) = trap switch
        {
            TrapKind.Fuel => (CallFault.Fuel, $"more work than {allowance.Fuel} fuel allow"),
            TrapKind.Memory => (CallFault.Memory, $"more memory than {allowance.Bytes} bytes"),
            TrapKind.Stack => (CallFault.Stack, "calls too deep within each other"),
            TrapKind.Unmatched => (CallFault.Exception, "SwitchExpressionException: no arm of a switch expression matched"),
            _ when thrown is not null => (CallFault.Exception, $"{thrown.GetType().Name}: {thrown.Message}"),
            _ => (CallFault.NotFinite, "an infinite number"),
        };
        return new(double.NaN, fault, fuel, bytes, message);
    }
}
