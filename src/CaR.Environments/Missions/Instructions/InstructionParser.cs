using CaR.Core;

namespace CaR.Environments.Missions.Instructions;

/// <summary>Reads missions in BabyAI's language.</summary>
internal static class InstructionParser
{
    private const string Then = ", then ";
    private const string After = " after you ";
    private const string NextTo = " next to ";

    /// <summary>Reads a mission.</summary>
    /// <exception cref="InputException">It is not in the language.</exception>
    public static Instruction Parse(string mission)
    {
        if (mission.Split(Then) is [var first, var second]) return new SequenceInstruction(Clause(first), Clause(second));
        if (mission.Split(After) is [var last, var before]) return new SequenceInstruction(Clause(before), Clause(last));
        return Clause(mission);
    }

    private static Instruction Clause(string text)
    {
        if (Rest(text, "go to ") is { } place) return new GoToInstruction(ObjectDescription.Parse(place));
        if (Rest(text, "pick up ") is { } thing) return new PickupInstruction(ObjectDescription.Parse(thing));
        if (Rest(text, "open ") is { } door) return new OpenInstruction(ObjectDescription.Parse(door));
        if (Rest(text, "put ")?.Split(NextTo) is [var moved, var target]) return new PutNextInstruction(ObjectDescription.Parse(moved), ObjectDescription.Parse(target));
        throw new InputException("mission", $"'{text}'", "go to …, pick up …, open …, or put … next to …");
    }

    private static string? Rest(string text, string beginning) => text.StartsWith(beginning, StringComparison.Ordinal) ? text[beginning.Length..] : null;
}
