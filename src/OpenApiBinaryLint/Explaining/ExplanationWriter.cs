using OpenApiBinaryLint.Explaining.Html;

namespace OpenApiBinaryLint.Explaining;

/// <summary>Writes explanations in one format.</summary>
public abstract class ExplanationWriter
{
    private protected ExplanationWriter()
    {
    }

    /// <summary>Names of the formats.</summary>
    public static IReadOnlyList<string> Formats => ["text", "json", "markdown", "html"];

    /// <summary>The writer of a format, or null where there is no such format.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="colour">Whether the place written to shows ANSI colours; only text has some.</param>
    public static ExplanationWriter? For(string format, bool colour = false) => format switch
    {
        "text" => new TextExplanationWriter(colour),
        "json" => new JsonExplanationWriter(),
        "markdown" => new MarkdownExplanationWriter(),
        "html" => new HtmlExplanationWriter(),
        _ => null,
    };

    /// <summary>Writes an explanation; the same bytes for the same one, lines ending with LF.</summary>
    public abstract void Write(Explanation explanation, TextWriter output);

    /// <summary>Writes operations with an empty line between them.</summary>
    private protected static void WriteApart(Explanation explanation, TextWriter output, Action<OperationExplanation, TextWriter> write)
    {
        var separator = "";
        foreach (var operation in explanation.Operations)
        {
            output.Write(separator);
            write(operation, output);
            separator = "\n";
        }
    }
}
