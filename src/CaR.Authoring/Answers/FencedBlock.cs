namespace CaR.Authoring.Answers;

/// <summary>A fenced code block.</summary>
/// <param name="Tag">What stands behind the opening fence, in lower case: "csharp".</param>
/// <param name="Text">What it holds.</param>
/// <param name="IsClosed">Whether the closing fence is there.</param>
internal sealed record FencedBlock(string Tag, string Text, bool IsClosed);
