using System.Collections.Immutable;
using CaR.Core.Authoring;
using CaR.Core.Tasks;

namespace CaR.Sandbox.Workers;

/// <summary>A reward's sources on their way to a compile worker: names and code, without pictures and trajectories.</summary>
internal static class SourceMessage
{
    /// <summary>The message's bytes.</summary>
    public static byte[] Write(RewardSource source)
    {
        var message = new MessageWriter();
        message.Write(source.Description.SubTasks, s =>
        {
            message.Write(s.Name);
            message.Write(s.Keep);
        });
        message.Write(source.Programs, p =>
        {
            message.Write(p.SubTask);
            message.Write(p.Code);
            message.Write(p.Problems);
        });
        return message.ToArray();
    }

    /// <summary>The sources as far as a compiler needs them.</summary>
    public static RewardSource Read(byte[] from)
    {
        var message = new MessageReader(from);
        ImmutableArray<SubTask> subTasks = message.ReadMany(() => new SubTask(message.ReadString(), "", "", message.ReadBoolean()));
        var task = new RewardTask("", null, new FrameSize(1, 1), [], [], []);
        return new(
            new TaskDescription(task, "", subTasks),
            message.ReadMany(() => new ProgramSource(message.ReadString(), message.ReadString(), message.ReadProblems())));
    }
}
