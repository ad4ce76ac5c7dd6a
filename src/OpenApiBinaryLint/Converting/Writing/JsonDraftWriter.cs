using System.Text;
using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>Writes a draft as JSON. What stands as it stood in a JSON source keeps its characters; only its indentation changes.</summary>
internal sealed class JsonDraftWriter
{
    private readonly JsonLayout _layout;
    private readonly StringBuilder _text = new();

    private JsonDraftWriter(JsonLayout layout) => _layout = layout;

    /// <summary>The text of a document, laid out like its source.</summary>
    public static string Write(Draft root, SyntaxTree source)
    {
        var writer = new JsonDraftWriter(JsonLayout.Of(source));
        writer.WriteValue(root, indentation: "", isInline: writer._layout.IsOnOneLine);
        return writer._layout.Before + writer._text + writer._layout.After;
    }

    private void WriteValue(Draft draft, string indentation, bool isInline)
    {
        switch (draft)
        {
            case Draft.Original { Node: var node }:
                WriteNode(node, indentation, isInline);
                break;
            case Draft.Object mapping:
                WriteObject(mapping.Members, indentation, isInline || IsOnOneLine(mapping.Model));
                break;
            case Draft.List list:
                WriteItems('[', ']', list.Items, item => WriteValue(item, indentation + _layout.Step, isInline), indentation, isInline || IsOnOneLine(list.Model));
                break;
            case Draft.Reference reference:
                _text.Append(ScalarText.DoubleQuoted(reference.Text));
                break;
            case Draft.Scalar scalar:
                _text.Append(JsonScalars.Text(scalar.Value, scalar.Kind));
                break;
        }
    }

    private void WriteObject(List<DraftMember> members, string indentation, bool isInline) => WriteItems(
        '{',
        '}',
        members,
        member =>
        {
            _text.Append(ScalarText.DoubleQuoted(member.Name)).Append(_layout.Colon);
            WriteValue(member.Value, indentation + _layout.Step, isInline);
        },
        indentation,
        isInline);

    private void WriteItems<T>(char open, char close, IReadOnlyList<T> items, Action<T> write, string indentation, bool isInline)
    {
        _text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            _text.Append(i > 0 ? isInline ? _layout.Comma : "," : "");
            StartLine(indentation + _layout.Step, isInline);
            write(items[i]);
        }

        if (items.Count > 0)
        {
            StartLine(indentation, isInline);
        }

        _text.Append(close);
    }

    private void StartLine(string indentation, bool isInline)
    {
        if (!isInline)
        {
            _text.Append(_layout.NewLine).Append(indentation);
        }
    }

    private void WriteNode(Node node, string indentation, bool isInline)
    {
        if (_layout.Source == node.Source)
        {
            WriteVerbatim(node, indentation);
            return;
        }

        switch (node.Resolved)
        {
            case ObjectNode mapping:
                WriteObject([.. mapping.Effective().Select(static member => new DraftMember(member.Name, new Draft.Original(member.Value)))], indentation, isInline);
                break;
            case ArrayNode list:
                WriteItems('[', ']', list.Items, item => WriteNode(item, indentation + _layout.Step, isInline), indentation, isInline);
                break;
            case ScalarNode scalar:
                _text.Append(JsonScalars.Text(scalar.Value, scalar.Kind));
                break;
        }
    }

    // The lines of a JSON value begin with white space only: no string goes over several lines.
    private void WriteVerbatim(Node node, string indentation)
    {
        var source = node.Source;
        var start = source.PositionOf(node.Span.Start).Line;
        var end = source.PositionOf(node.Span.End).Line;
        var former = Extent.IndentationAt(source, source.LineSpan(start).Start + LeadingSpace(source.Slice(source.LineSpan(start))));
        _text.Append(source.Slice(new(node.Span.Start, Math.Min(node.Span.End, source.LineSpan(start).End))));
        for (var line = start + 1; line <= end; line++)
        {
            var span = source.LineSpan(line);
            var text = source.Slice(new(span.Start, Math.Min(span.End, node.Span.End)));
            _text.Append(_layout.NewLine);
            _text.Append(text.StartsWith(former) ? indentation : "").Append(text.StartsWith(former) ? text[former.Length..] : text);
        }
    }

    private static int LeadingSpace(ReadOnlySpan<char> line) => line.Length - line.TrimStart().Length;

    private bool IsOnOneLine(Node? model) =>
        model is not null && _layout.Source == model.Source && model is not (ObjectNode { Members.Count: 0 } or ArrayNode { Items.Count: 0 })
        && !model.Source.Slice(model.Span).ContainsAny('\r', '\n');
}
