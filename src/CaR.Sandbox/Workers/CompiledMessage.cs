using CaR.Core.Authoring;
using CaR.Core.Compiling;

namespace CaR.Sandbox.Workers;

/// <summary>What became of a reward's sources on the way back from a compile worker.</summary>
internal static class CompiledMessage
{
    /// <summary>The message's bytes.</summary>
    public static byte[] Write(Outcome<CompiledReward> outcome)
    {
        var message = new MessageWriter();
        message.Write(outcome.Problems);
        if (outcome.Value is not { } reward) return message.ToArray();
        message.Write(reward.Hash);
        message.Write(reward.LanguageVersion);
        message.Write(reward.CompilerVersion);
        message.Write(reward.Image.Bytes.AsSpan());
        message.Write(reward.Image.TypeNames, message.Write);
        message.Write(reward.ApiUsed, api => message.Write(api, message.Write));
        return message.ToArray();
    }

    /// <summary>The outcome, for the source that was sent.</summary>
    /// <exception cref="InvalidDataException">The bytes are no outcome.</exception>
    public static Outcome<CompiledReward> Read(byte[] from, RewardSource source)
    {
        try
        {
            var message = new MessageReader(from);
            var problems = message.ReadProblems();
            if (!problems.IsEmpty) return problems;
            var (hash, language, compiler) = (message.ReadString(), message.ReadString(), message.ReadString());
            var image = GuardedImage.Of(message.ReadBytes(), message.ReadMany(message.ReadString));
            return new CompiledReward(source, hash, language, compiler, image, message.ReadMany(() => message.ReadMany(message.ReadString)));
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or ArgumentException)
        {
            throw new InvalidDataException("found a message that breaks off, expected a compiled reward or problems", e);
        }
    }
}
