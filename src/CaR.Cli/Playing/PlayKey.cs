using System.Collections.Immutable;

namespace CaR.Cli.Playing;

/// <summary>A key, and the action it stands for.</summary>
/// <param name="Action">The action's name: "forward".</param>
/// <param name="Shown">What the help calls the key: "↑".</param>
/// <param name="Words">What may be written instead of pressing it.</param>
/// <param name="Key">The key.</param>
/// <param name="Values">The action: a choice's number, or a vector.</param>
internal sealed record PlayKey(string Action, string Shown, ImmutableArray<string> Words, ConsoleKey Key, ImmutableArray<float> Values);
