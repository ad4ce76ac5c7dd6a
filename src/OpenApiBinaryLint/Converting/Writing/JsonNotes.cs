using System.Globalization;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>What of a YAML source JSON cannot say.</summary>
internal sealed class JsonNotes
{
    private readonly List<Diagnostic> _notes = [];
    private readonly HashSet<Node> _known = [];
    private readonly List<Node> _aliases = [];
    private readonly Dictionary<string, (Node First, int Count)> _tags = [];

    /// <summary>An alias, whose text is written out.</summary>
    public void Alias(Node alias)
    {
        if (_known.Add(alias))
        {
            _aliases.Add(alias);
        }
    }

    /// <summary>A value with a tag that is left out. Those of YAML's own types say nothing that JSON does not say.</summary>
    public void Tag(Node node)
    {
        if (node.Tag is { } tag and not ("!" or "!!str" or "!!int" or "!!float" or "!!bool" or "!!null" or "!!map" or "!!seq") && _known.Add(node))
        {
            _tags[tag] = _tags.TryGetValue(tag, out var known) ? (known.First, known.Count + 1) : (node, 1);
        }
    }

    /// <summary>A number or boolean as it was written.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="written">What was written, null where that was a string.</param>
    public void Scalar(ScalarNode scalar, string? written)
    {
        if (written is null && _known.Add(scalar))
        {
            Add(Severity.Warning, scalar, $"JSON has no value `{scalar.Value}`; it is written as a string");
        }
        else if (scalar.Kind == ScalarKind.Number && JsonNumber.IsOctalIn11(scalar.Value) && _known.Add(scalar))
        {
            Add(Severity.Warning, scalar, $"`{scalar.Value}` is an octal number to readers of YAML 1.1 and a decimal one to those of 1.2; it is written as `{written}`");
        }
    }

    /// <summary>All notes in the order of the source.</summary>
    public IReadOnlyList<Diagnostic> Finish(SyntaxTree source)
    {
        if (Comments.Of(source) is [var first, ..] comments)
        {
            var subject = comments.Count == 1 ? "one comment is" : $"{Text(comments.Count)} comments are";
            _notes.Add(new(ConversionRules.Comments, ConversionRules.Comments.Severity, $"JSON has no comments; {subject} left out", first.Span, ""));
        }

        if (_aliases is [var alias, ..])
        {
            var subject = _aliases.Count == 1 ? "one alias repeats" : $"{Text(_aliases.Count)} aliases repeat";
            Add(ConversionRules.Notation.Severity, alias, $"JSON has no aliases; what {subject} is written out");
        }

        foreach (var (tag, (node, count)) in _tags)
        {
            var subject = count == 1 ? "one value" : $"{Text(count)} values";
            Add(Severity.Warning, node, $"JSON has no tags; `{tag}` is left out at {subject}");
        }

        return [.. _notes.OrderBy(static note => note.Span.Start)];
    }

    private void Add(Severity severity, Node node, string message)
    {
        var span = node is ScalarNode or AliasNode ? node.Span : new TextSpan(node.Span.Start, node.Span.Start);
        _notes.Add(new(ConversionRules.Notation, severity, message, span, node.Pointer));
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
