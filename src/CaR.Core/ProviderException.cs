namespace CaR.Core;

/// <summary>A model could not be asked: no key, no answer, no budget left, or no recording. Ends in exit code 4.</summary>
public sealed class ProviderException(string message, Exception? inner = null) : Exception(message, inner);
