using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Reporting;

/// <summary>The words that reports and command lines use for severities and safeties.</summary>
internal static class Words
{
    /// <summary><c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary><c>safe</c> or <c>unsafe</c>.</summary>
    public static string Word(this FixSafety safety) => safety == FixSafety.Safe ? "safe" : "unsafe";
}
