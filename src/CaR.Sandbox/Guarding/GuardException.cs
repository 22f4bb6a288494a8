namespace CaR.Sandbox.Guarding;

/// <summary>An image has a shape that the compiler does not make, and that no guard is known for.</summary>
internal sealed class GuardException(string message) : Exception(message);
