namespace CaR.Sandbox.Policy;

/// <summary>A construct that programs do without, and what to write instead.</summary>
/// <param name="What">The construct as a person calls it.</param>
/// <param name="Instead">What to write instead.</param>
internal readonly record struct Forbidden(string What, string Instead);
