using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Cli.Commands;

/// <summary>What the linter says of a document that a command cannot work on: nobody says better why it cannot be read, or what it is.</summary>
internal static class ReadingFaults
{
    /// <summary>The findings about reading, or what the command itself has to say where there are none.</summary>
    public static IReadOnlyList<Diagnostic> In(IReadOnlyList<Diagnostic> findings, Func<IReadOnlyList<Diagnostic>> otherwise)
    {
        var faults = findings.Where(static finding => finding.Rule.Id is "DOC001" or "DOC002" or "DOC003" or "DOC007" or "DOC010").ToList();
        return faults.Count > 0 ? faults : otherwise();
    }
}
