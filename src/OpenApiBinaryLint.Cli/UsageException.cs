namespace OpenApiBinaryLint.Cli;

/// <summary>The command line, or something that it names, makes no sense; the message says what to write instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
