using System.Collections.Immutable;
using System.Security.Cryptography;
using CaR.Rewards;

namespace CaR.Sandbox.Worker.Loading;

/// <summary>An image in this process, with one instance of each program: they are pure, so one serves any number of calls.</summary>
internal sealed class LoadedImage : IDisposable
{
    private readonly ProgramLoadContext _context;

    private LoadedImage(ProgramLoadContext context, ImmutableArray<RewardProgram> programs)
    {
        _context = context;
        Programs = programs;
    }

    /// <summary>One a class, in order.</summary>
    public ImmutableArray<RewardProgram> Programs { get; private set; }

    /// <summary>Loads exactly the bytes that were checked.</summary>
    /// <exception cref="ImageException">The bytes are not those of the hash, or break a rule.</exception>
    public static LoadedImage Load(byte[] image, string hash, ImmutableArray<string> typeNames)
    {
        var found = Convert.ToHexStringLower(SHA256.HashData(image));
        if (found != hash) throw new ImageException($"image: found hash {found}, expected {hash}");
        var context = new ProgramLoadContext();
        using var stream = new MemoryStream(image, writable: false);
        var assembly = context.LoadFromStream(stream);
        return new(context, [.. typeNames.Select(name => (RewardProgram)Activator.CreateInstance(assembly.GetType(name, throwOnError: true)!)!)]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Programs = [];
        _context.Unload();
    }
}
