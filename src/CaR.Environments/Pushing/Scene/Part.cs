using CaR.Rewards;

namespace CaR.Environments.Pushing.Scene;

/// <summary>A solid in its place.</summary>
internal readonly record struct Part(Mesh Mesh, Placement Placement, Rgb Colour);
