namespace OpenApiBinaryLint.Reporting;

/// <summary>Writes reports in one format.</summary>
public abstract class Reporter
{
    private protected Reporter()
    {
    }

    /// <summary>Names of the formats.</summary>
    public static IReadOnlyList<string> Formats => ["text", "json"];

    /// <summary>The reporter of a format, or null where there is no such format.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="colour">Whether the place written to shows ANSI colours; formats for machines have none.</param>
    public static Reporter? For(string format, bool colour = false) => format switch
    {
        "text" => new TextReporter(colour),
        "json" => new JsonReporter(),
        _ => null,
    };

    /// <summary>Writes all reports; the same bytes for the same reports, lines ending with LF.</summary>
    public abstract void Write(IReadOnlyList<FileReport> reports, TextWriter output);
}
