using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Reporting;

/// <summary>The line that tells people how a run went.</summary>
internal static class Summary
{
    /// <summary><c>2 errors, 1 warning in 3 of 5 files</c>, or that there is nothing to report.</summary>
    /// <param name="reports">What is reported.</param>
    /// <param name="paint">Colours what is said of a severity; null leaves it as it is.</param>
    public static string Of(IReadOnlyList<FileReport> reports, Func<Severity, string, string>? paint = null)
    {
        var count = FindingCount.Of(reports);
        var checkedFiles = Counted(reports.Count, "file");
        if (count.Files == 0)
        {
            return reports.Count == 0 ? "No files checked" : $"No findings in {checkedFiles}";
        }

        var parts = new List<string>();
        AddPart(parts, count.Errors, Severity.Error, paint);
        AddPart(parts, count.Warnings, Severity.Warning, paint);
        AddPart(parts, count.Infos, Severity.Info, paint);
        var files = count.Files == reports.Count ? checkedFiles : $"{count.Files} of {checkedFiles}";
        return $"{string.Join(", ", parts)} in {files}";
    }

    private static void AddPart(List<string> parts, int count, Severity severity, Func<Severity, string, string>? paint)
    {
        if (count > 0)
        {
            var part = Counted(count, severity.Word());
            parts.Add(paint is null ? part : paint(severity, part));
        }
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
