using CaR.Core.Worlds;
using CaR.Testing;

namespace CaR.Core.Tests.Worlds;

/// <summary>The double keeps to the contract itself.</summary>
public sealed class LineWorldTests : WorldConformance
{
    protected override IWorld Make() => new LineWorld();
}
