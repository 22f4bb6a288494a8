using CaR.Core.Authoring;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Chat;

/// <summary>Which question of an authoring run a call is: what a recording is matched by.</summary>
/// <param name="Stage">"describe", "write" or "repair".</param>
/// <param name="SubTask">The sub-task asked about; null for "describe".</param>
/// <param name="Attempt">From 1.</param>
/// <param name="Candidate">From 1: which of several answers to the same question.</param>
public sealed record CallKey(string Stage, string? SubTask, int Attempt, int Candidate)
{
    private const string Property = "car.call";

    /// <summary>The key of a recorded call.</summary>
    public static CallKey Of(ModelCall call) => new(call.Stage, call.SubTask, call.Attempt, call.Candidate);

    /// <summary>The key that travels with a call's options.</summary>
    /// <exception cref="ArgumentException">The options carry none: the call was not made by this library's describer or writer.</exception>
    public static CallKey Of(ChatOptions? options) =>
        options?.AdditionalProperties?.TryGetValue(Property, out var value) is true && value is CallKey key
            ? key
            : throw new ArgumentException("found options without a call key, expected CallKey.AddTo to have been called", nameof(options));

    /// <summary>Sends the key along with a call. No provider puts it on the wire.</summary>
    public ChatOptions AddTo(ChatOptions options)
    {
        (options.AdditionalProperties ??= [])[Property] = this;
        return options;
    }

    /// <summary>The options as a provider should see them: without the key.</summary>
    internal static ChatOptions? RemoveFrom(ChatOptions? options)
    {
        var clean = options?.Clone();
        clean?.AdditionalProperties?.Remove(Property);
        return clean;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Stage}{(SubTask is null ? "" : $" {SubTask}")}, attempt {Attempt}, candidate {Candidate}";
}
