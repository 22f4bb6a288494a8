namespace CaR.Sandbox.Worker.Loading;

/// <summary>An image that is not run: altered since it was made, or against the rules.</summary>
public sealed class ImageException(string message) : Exception(message);
