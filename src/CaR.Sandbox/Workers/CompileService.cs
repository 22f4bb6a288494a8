using CaR.Sandbox.Worker.Protocol;
using CaR.Sandbox.Worker.Serving;

namespace CaR.Sandbox.Workers;

/// <summary>The compiler as a worker: sources in, image or problems out.</summary>
internal sealed class CompileService : IWorkerService
{
    private readonly RewardCompiler _compiler = new();

    /// <inheritdoc/>
    public void WarmUp() => CompilerWarmUp.Run(CancellationToken.None);

    /// <inheritdoc/>
    public void Serve(Header header, Channel channel)
    {
        if (header.Kind is not MessageKind.Compile) throw new InvalidDataException($"found message {header.Kind:x}, expected one to a compile worker");
        var source = SourceMessage.Read(channel.Take(header.Length).ToArray());
        channel.Send(MessageKind.Compiled, header.Sequence, CompiledMessage.Write(_compiler.Compile(source, CancellationToken.None)));
    }
}
