using CaR.Rewards;
using CaR.Sandbox.Worker.Protocol;

namespace CaR.Sandbox.Worker.Serving;

/// <summary>The pictures that a worker was shown last: one observation, refilled at every frame.</summary>
internal sealed class Shown
{
    private Observation? _observation;

    /// <summary>What the programs see. There is nothing before the first start picture.</summary>
    public Observation Observation => _observation ?? throw new InvalidDataException("found a frame, expected a start picture before it");

    /// <summary>Begins an episode, or goes on with it.</summary>
    public void Begin(in AskMessage ask, Channel channel)
    {
        if (_observation?.Now is not { } now || now.Width != ask.Width || now.Height != ask.Height)
            _observation = new Observation(new Frame(ask.Width, ask.Height), new Frame(ask.Width, ask.Height));
        if (ask.Carries.HasFlag(Pictures.Start)) _observation.Start.Load(channel.Take(ask.PictureBytes));
        _observation.Instruction = ask.Instruction;
    }

    /// <summary>Shows one frame of an ask.</summary>
    public void Show(in AskMessage ask, int frame, Channel channel)
    {
        if (ask.Carries.HasFlag(Pictures.Frames)) Observation.Now.Load(channel.Take(ask.PictureBytes));
        Observation.Terminated = ask.TerminatedLast && frame == ask.Frames - 1;
    }
}
