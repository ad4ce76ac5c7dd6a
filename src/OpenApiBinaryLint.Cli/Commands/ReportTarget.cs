using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Rules;

namespace OpenApiBinaryLint.Cli.Commands;

/// <summary>A format and where it goes.</summary>
/// <param name="Format">One of <see cref="Reporter.Formats"/>.</param>
/// <param name="File">Absolute, or null for standard output.</param>
internal sealed record ReportTarget(string Format, string? File)
{
    /// <summary>Reads <c>FORMAT</c> and <c>FORMAT=FILE</c>; no format means text.</summary>
    /// <param name="formats">As written.</param>
    /// <param name="output">Where formats without a file go, or null for standard output.</param>
    /// <param name="session">Tells where relative paths start.</param>
    public static List<ReportTarget> Read(List<string> formats, string? output, Session session)
    {
        if (formats.Count == 0)
        {
            return [new("text", output is null ? null : session.FullPath(output))];
        }

        var targets = new List<ReportTarget>();
        foreach (var written in formats)
        {
            var equals = written.IndexOf('=', StringComparison.Ordinal);
            var format = equals < 0 ? written : written[..equals];
            var file = equals < 0 ? output : written[(equals + 1)..];
            if (Reporter.For(format, colour: false) is null)
            {
                throw Arguments.Unknown($"format '{format}'", format, Reporter.Formats);
            }

            Add(targets, new(format, file is null ? null : session.FullPath(file)));
        }

        return output is null || targets.Exists(target => target.File == session.FullPath(output))
            ? targets
            : throw new UsageException("--output has no report to take: every --format names its own file");
    }

    /// <summary>Writes the reports.</summary>
    /// <param name="reports">What is reported.</param>
    /// <param name="output">Where a report without a file of its own goes.</param>
    /// <param name="colour">Whether that place shows ANSI colours.</param>
    public void Write(IReadOnlyList<FileReport> reports, TextWriter output, bool colour)
    {
        if (File is null)
        {
            Reporter.For(Format, colour, RulePages.Read)!.Write(reports, output);
            output.Flush();
        }
        else
        {
            OutputFile.Write(File, writer => Reporter.For(Format, colour: false, RulePages.Read)!.Write(reports, writer));
        }
    }

    private static void Add(List<ReportTarget> targets, ReportTarget target)
    {
        foreach (var other in targets)
        {
            if (other.File == target.File)
            {
                var place = target.File ?? "standard output";
                throw new UsageException($"Two reports for {place}; give one a file: --format {other.Format}=FILE");
            }
        }

        targets.Add(target);
    }
}
