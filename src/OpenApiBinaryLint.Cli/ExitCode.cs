namespace OpenApiBinaryLint.Cli;

/// <summary>What every command's exit code means; a contract.</summary>
internal static class ExitCode
{
    /// <summary>Ran, and nothing found that the user wants to fail on.</summary>
    public const int Success = 0;

    /// <summary>Ran, and found something.</summary>
    public const int Findings = 1;

    /// <summary>Could not run, or not on all that was asked for: usage, unreadable file, a fault of the program.</summary>
    public const int CouldNotRun = 2;
}
