namespace CaR.Environments.Pushing.Scene;

/// <summary>A corner of a triangle on the screen.</summary>
/// <param name="X">Right of the left border, in 1/<see cref="Camera.SubPixels"/> of a pixel.</param>
/// <param name="Y">Below the upper border, likewise.</param>
/// <param name="InverseDepth">1 over the depth in metres, which is linear on the screen.</param>
/// <param name="Shade">How bright, 0..1.</param>
internal readonly record struct ScreenPoint(int X, int Y, double InverseDepth, double Shade);
