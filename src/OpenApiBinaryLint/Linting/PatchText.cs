using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Linting;

/// <summary>
/// A text that is as a whole neither YAML nor JSON and holds PATCH documents: one after the other, below request lines, or
/// in the middle of prose, as AWS's pages print them.
/// </summary>
/// <param name="Documents">In the order of the text.</param>
/// <param name="Diagnostics">What is to be said of their notation.</param>
internal sealed record PatchText(IReadOnlyList<PatchDocument> Documents, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What a text holds, or null where it is not to be taken for such a one.</summary>
    /// <param name="tree">The text, read as a whole.</param>
    /// <param name="format">What the file's name promises, or null.</param>
    public static PatchText? Read(SyntaxTree tree, DocumentFormat? format)
    {
        var source = tree.Source;
        var isAboutApis = TextTemplate.IsAboutApis(source);
        if (source.Fault is not null || (isAboutApis && format is not null)
            || tree.Diagnostics.Any(static diagnostic => diagnostic.Rule == SyntaxRules.DocumentLimit))
        {
            return null;
        }

        var documents = new List<PatchDocument>();
        var diagnostics = new List<Diagnostic>();
        var isCertain = !isAboutApis && format is null;
        var isNothingElse = true;
        var end = 0;
        foreach (var embedded in EmbeddedJson.FindObjects(source, PatchDocument.Key, SyntaxLimits.Default))
        {
            var request = PatchRequest.Before(source, end, embedded.Span.Start);
            isCertain |= request is not null;
            isNothingElse &= source.Slice(new(end, embedded.Span.Start)).IsWhiteSpace();
            end = embedded.Span.End;
            diagnostics.AddRange(embedded.Tree.Diagnostics);
            if (ListIn(embedded.Tree.Roots[0]) is { } list)
            {
                documents.Add(new(list, request, embedded.Tree.IsComplete));
            }
        }

        // A file that is to be JSON or YAML has a mistake where anything else stands beside the documents.
        isNothingElse &= source.Content.AsSpan(end).IsWhiteSpace();
        return end > 0 && (isCertain || isNothingElse) ? new(documents, diagnostics) : null;
    }

    private static Node? ListIn(Node root) => root is ObjectNode mapping ? mapping[PatchDocument.Key] : root;
}
