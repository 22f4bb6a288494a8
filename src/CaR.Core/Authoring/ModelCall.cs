namespace CaR.Core.Authoring;

/// <summary>One question to a model and its answer, as kept in a recording: one JSON line each.</summary>
/// <param name="Stage">"describe", "write" or "repair".</param>
/// <param name="SubTask">The sub-task asked about; null for "describe".</param>
/// <param name="Attempt">From 1.</param>
/// <param name="Candidate">From 1: which of several answers to the same question.</param>
/// <param name="PromptHash">SHA-256 over the prompt text and the pictures' hashes.</param>
/// <param name="Model">The answering model's name.</param>
/// <param name="InputTokens">Null where the provider does not tell.</param>
/// <param name="OutputTokens">Null where the provider does not tell.</param>
/// <param name="FinishReason">"stop", or "length" where the token limit cut the answer off.</param>
/// <param name="Answer">The model's words, unedited.</param>
public sealed record ModelCall(
    string Stage,
    string? SubTask,
    int Attempt,
    int Candidate,
    string PromptHash,
    string Model,
    long? InputTokens,
    long? OutputTokens,
    string FinishReason,
    string Answer);
