using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Hosts;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Converting;

/// <summary>Converts the API documents inside a host in their places; every other byte of the file stays.</summary>
/// <param name="host">The host.</param>
/// <param name="options">What its documents are converted to.</param>
internal sealed class HostConversion(SyntaxTree host, ConversionOptions options)
{
    private const string Unsound = "An API document in this file shares anchors with the rest of it, and cannot be converted alone";

    private readonly List<Diagnostic> _notes = [];
    private readonly List<TextEdit> _edits = [];
    private bool _isRefused;
    private string? _residue;

    /// <summary>Whether a file is one that other things than an API document stand in.</summary>
    public static bool IsHost(ObjectNode root) => DocumentKinds.Of(root) is DocumentKind.CloudFormation or DocumentKind.Serverless or DocumentKind.Terraform;

    /// <summary>The documents inside; none where the file is no host.</summary>
    /// <param name="tree">The file.</param>
    public static IReadOnlyList<GatewayApi> DocumentsIn(SyntaxTree tree) =>
        tree.Roots is [ObjectNode root] && IsHost(root)
            ? [.. HostedApis.In(root, DocumentKinds.Of(root)).Where(api => api.Host is { IsPiecewise: false, IsReadOnly: false })]
            : [];

    /// <summary>Converts them.</summary>
    public ConversionResult Convert()
    {
        // What is told of their operations is not needed any more, and large. By an alias, several APIs may have one document.
        var documents = DocumentsIn(host).Where(document => options.Resource is null || document.Host!.Id == options.Resource)
            .Select(static document => document.Root).Distinct().OrderBy(static document => document.Span.Start).ToList();
        if (Objection(documents) is { } objection)
        {
            return new(Source: null, host.Format, [Refusal.Because(objection)]) { HoldsNoDocument = documents.Count == 0 };
        }

        foreach (var document in documents)
        {
            Convert(new Excerpt(document));
        }

        if (_isRefused)
        {
            return new(Source: null, host.Format, Reasons());
        }

        var converted = host.Source.With(TextEdit.Apply(host.Source.Content, _edits));
        return IsSound(converted)
            ? new(converted, host.Format, _notes, _residue)
            : new(Source: null, host.Format, [Refusal.Because(Unsound)]);
    }

    private string? Objection(List<ObjectNode> documents)
    {
        if (documents.Count == 0)
        {
            return options.Resource is { } id
                ? $"`{id}` holds no API document that could be converted in its place"
                : "This file holds no API document that could be converted in its place";
        }

        if (options.Format is { } format && format != host.Format)
        {
            return "An API document inside another file is converted in its place, and keeps the notation of the file";
        }

        if (documents.Zip(documents.Skip(1)).Any(static pair => pair.Second.Span.Start < pair.First.Span.End))
        {
            return Unsound;
        }

        return options.Residue == ResidueMode.File && documents.Count > 1
            ? $"The file holds {documents.Count} API documents, and one file cannot keep what is left of several: name one, or keep it in an extension"
            : null;
    }

    private void Convert(Excerpt excerpt)
    {
        var result = Converter.Convert(excerpt.Text, format: null, options with { Format = null });
        _notes.AddRange(result.Notes.Select(excerpt.Place));
        _residue ??= result.Residue;
        if (result.Source is not { } converted)
        {
            _isRefused = true;
        }
        else if (converted.Content != excerpt.Text.Content)
        {
            _edits.Add(excerpt.Replace(converted.Content));
        }
    }

    // What is readable in the file alone leans on anchors outside.
    private List<Diagnostic> Reasons()
    {
        var reasons = _notes.Where(static note => note.Severity == Severity.Error).ToList();
        return ErrorsOf(host) == 0 && reasons.Exists(static reason => reason.Rule == SyntaxRules.SyntaxError) ? [Refusal.Because(Unsound)] : reasons;
    }

    // An alias outside may lean on an anchor that the conversion moved. What is wrong with the rest of the file stays so.
    private bool IsSound(SourceText text) => ErrorsOf(SyntaxTree.Parse(text, host.Format)) <= ErrorsOf(host);

    private static int ErrorsOf(SyntaxTree tree) => tree.Diagnostics.Count(static diagnostic => diagnostic.Severity == Severity.Error);
}
