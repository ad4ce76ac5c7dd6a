using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Reporting;

/// <summary>Writes reports in one format.</summary>
public abstract class Reporter
{
    private protected Reporter()
    {
    }

    /// <summary>Names of the formats.</summary>
    public static IReadOnlyList<string> Formats => ["text", "json", "sarif", "github", "markdown", "gitlab", "junit", "checkstyle"];

    /// <summary>The reporter of a format, or null where there is no such format.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="colour">Whether the place written to shows ANSI colours; formats for machines have none.</param>
    /// <param name="readPage">Gives the page of a rule in Markdown, for formats that carry it, as <see cref="Rules.RulePages.Read"/> does; null leaves it out.</param>
    public static Reporter? For(string format, bool colour = false, Func<RuleInfo, string>? readPage = null) =>
        format == "text" ? new TextReporter(colour) : ForPrograms(format, readPage);

    /// <summary>Writes all reports; the same bytes for the same reports, lines ending with LF.</summary>
    public abstract void Write(IReadOnlyList<FileReport> reports, TextWriter output);

    // Apart, so that a run that reports to a terminal compiles nothing of this.
    private static Reporter? ForPrograms(string format, Func<RuleInfo, string>? readPage) => format switch
    {
        "json" => new JsonReporter(),
        "sarif" => new SarifReporter(readPage),
        "github" => new GitHubReporter(),
        "markdown" => new MarkdownReporter(),
        "gitlab" => new GitLabReporter(),
        "junit" => new JUnitReporter(),
        "checkstyle" => new CheckstyleReporter(),
        _ => null,
    };
}
