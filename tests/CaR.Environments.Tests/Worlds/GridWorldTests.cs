using CaR.Testing;

namespace CaR.Environments.Tests.Worlds;

/// <summary>Grid worlds keep to the contract.</summary>
public sealed class GridWorldTests : WorldConformance
{
    protected override IWorld Make() => WorldCatalog.Make("doorkey-6x6");
}
