namespace CaR.Environments.Pushing.Scene;

/// <summary>What becomes of a pixel that a triangle covers.</summary>
internal interface IPixelWriter
{
    /// <summary>Treats one pixel.</summary>
    /// <param name="pixel">Its row-major number.</param>
    /// <param name="inverseDepth">1 over the triangle's depth there.</param>
    /// <param name="shade">How bright the triangle is there.</param>
    void Write(int pixel, double inverseDepth, double shade);
}
