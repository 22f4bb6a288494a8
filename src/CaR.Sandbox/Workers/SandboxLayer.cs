namespace CaR.Sandbox.Workers;

/// <summary>One thing that keeps generated code in, and whether this system has it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Present">Whether it holds here.</param>
/// <param name="Found">What was found.</param>
/// <param name="Stops">What it is for.</param>
public sealed record SandboxLayer(string Name, bool Present, string Found, string Stops);
