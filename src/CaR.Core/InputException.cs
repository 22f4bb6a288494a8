namespace CaR.Core;

/// <summary>Something a person gave is not usable. The message is one line: which file, what was found, what was expected.</summary>
/// <remarks>Ends in exit code 2, and never in a stack trace.</remarks>
public sealed class InputException : Exception
{
    /// <summary>Makes an error out of a finished sentence.</summary>
    public InputException(string message, Exception? inner = null) : base(message, inner) { }

    /// <summary>Makes an error out of its three parts.</summary>
    /// <param name="where">The file or argument.</param>
    /// <param name="found">What stood there.</param>
    /// <param name="expected">What should have.</param>
    public InputException(string where, string found, string expected) : this($"{where}: found {found}, expected {expected}") { }
}
