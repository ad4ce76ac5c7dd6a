using System.Text;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>What was read of a text.</summary>
/// <param name="Source">The text.</param>
/// <param name="Format">The format that it was read as.</param>
/// <param name="Roots">One node a document of the stream; fewer where reading stopped.</param>
/// <param name="Diagnostics">DOC001, DOC002, DOC006 and DOC007, in the order of the text.</param>
/// <param name="IsComplete">False when reading stopped before the end, so that absence proves nothing.</param>
public sealed record SyntaxTree(
    SourceText Source, DocumentFormat Format, IReadOnlyList<Node> Roots, IReadOnlyList<Diagnostic> Diagnostics, bool IsComplete)
{
    /// <summary>
    /// Reads a text. Never throws on content: what cannot be read is a diagnostic, and so is what goes beyond 5,000 levels, 1,000,000 nodes
    /// with every alias written out, or 256 MB (DOC007).
    /// </summary>
    /// <param name="source">The text.</param>
    /// <param name="format">The format that the file's name promises, or null to judge by the content.</param>
    public static SyntaxTree Parse(SourceText source, DocumentFormat? format = null) => Parse(source, format, SyntaxLimits.Default);

    internal static SyntaxTree Parse(SourceText source, DocumentFormat? format, SyntaxLimits limits)
    {
        if (source.Fault is { } fault)
        {
            return Unread(source, format, SyntaxRules.SyntaxError, fault.Offset, fault.Message);
        }

        if (IsTooLarge(source.Content, limits.Bytes))
        {
            return Unread(source, format, SyntaxRules.DocumentLimit, 0, $"The file is larger than {limits.Bytes} bytes; it is not read");
        }

        if (format == DocumentFormat.Json)
        {
            return JsonReader.Read(source, limits);
        }

        // JSON is read by its own reader wherever it is JSON: many times faster, and the same tree.
        if (source.Content.AsSpan().TrimStart() is ['{' or '[', ..])
        {
            var json = JsonReader.Read(source, limits);
            if (json.IsComplete && !HasSyntaxError(json))
            {
                return json;
            }

            var yaml = YamlReader.Read(source, limits);
            return format is null && HasSyntaxError(yaml) ? json : yaml;
        }

        return YamlReader.Read(source, limits);
    }

    private static SyntaxTree Unread(SourceText source, DocumentFormat? format, RuleInfo rule, int offset, string message)
    {
        var diagnostics = new SyntaxDiagnostics();
        diagnostics.Add(rule, new(offset, offset), message);
        return new(source, format ?? DocumentFormat.Yaml, [], diagnostics.InOrder(), IsComplete: false);
    }

    // No character takes more than three bytes a UTF-16 unit.
    private static bool IsTooLarge(string content, long bytes) =>
        content.Length > bytes / 3 && Encoding.UTF8.GetByteCount(content) > bytes;

    private static bool HasSyntaxError(SyntaxTree tree)
    {
        foreach (var diagnostic in tree.Diagnostics)
        {
            if (diagnostic.Rule == SyntaxRules.SyntaxError)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A document's notation.</summary>
public enum DocumentFormat
{
    /// <summary>YAML 1.1 or 1.2.</summary>
    Yaml,

    /// <summary>JSON (RFC 8259).</summary>
    Json,
}
