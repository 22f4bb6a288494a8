using System.Collections.Immutable;

namespace CaR.Core.Authoring;

/// <summary>Knows every call that was made to a model in this run.</summary>
public interface ICallLog
{
    /// <summary>The calls so far, in order, failed attempts too.</summary>
    ImmutableArray<ModelCall> Calls { get; }
}
