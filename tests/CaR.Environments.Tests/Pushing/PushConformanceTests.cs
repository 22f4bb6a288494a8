using CaR.Environments.Pushing;
using CaR.Testing;

namespace CaR.Environments.Tests.Pushing;

/// <summary>The continuous world keeps to the contract.</summary>
public sealed class PushConformanceTests : WorldConformance
{
    protected override IWorld Make() => new PushWorld();
}
