namespace CaR.Authoring.Pricing;

/// <summary>What a model costs, in US dollars a million tokens.</summary>
/// <param name="Model">The beginning of the model's name, as the provider reports it.</param>
/// <param name="Input">A million input tokens.</param>
/// <param name="Output">A million output tokens, thinking included.</param>
internal readonly record struct ModelPrice(string Model, decimal Input, decimal Output);
