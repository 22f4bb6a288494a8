using System.Collections.Immutable;
using CaR.Rewards;
using CaR.Sandbox.Worker.Loading;

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
    /// <exception cref="ImageException">The bytes are not those of the hash, or break a rule.</exception>
    public GuardedPrograms(byte[] image, string hash, ImmutableArray<string> typeNames, int faultLimit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(faultLimit, 1);
        _image = LoadedImage.Load(image, hash, typeNames);
        _faultLimit = faultLimit;
        _faults = new int[typeNames.Length];
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

    private static CallResult Call(RewardProgram program, Observation observation)
    {
        try
        {
            return new(program.Progress(observation), CallFault.None, 0, 0);
        }
        catch (Exception e)
        {
            return new(double.NaN, CallFault.Exception, 0, 0, $"{e.GetType().Name}: {e.Message}");
        }
    }
}
