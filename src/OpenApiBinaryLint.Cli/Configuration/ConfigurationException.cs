namespace OpenApiBinaryLint.Cli.Configuration;

/// <summary>Configuration files make no sense; the message is a line <c>file:line:column: what</c> for every mistake.</summary>
internal sealed class ConfigurationException(string message) : Exception(message);
