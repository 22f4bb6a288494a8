using System.Collections.Immutable;

namespace CaR.Library.Rewards;

/// <summary>A sub-task and its program.</summary>
internal sealed record SubTaskDocument(string Name, string Before, string Done, bool Keep, string File, ImmutableArray<string> ApiUsed);
