using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Linting;

/// <summary>Runs the rules over a text.</summary>
public static class Linter
{
    /// <summary>Finds what is wrong. Never throws on content.</summary>
    /// <param name="source">The document or stream of documents.</param>
    /// <param name="format">The format that the file's name promises, or null to judge by the content.</param>
    /// <param name="options">Null for the defaults.</param>
    public static LintResult Lint(SourceText source, DocumentFormat? format = null, LintOptions? options = null)
    {
        var tree = SyntaxTree.Parse(source, format);
        return new(source, tree.Diagnostics, IsRelated: true);
    }
}
