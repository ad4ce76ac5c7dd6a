using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>Writes a draft as JSON. What stands as it stood in a JSON source keeps its characters; only its indentation changes.</summary>
internal sealed class JsonDraftWriter
{
    // A few lines of YAML can repeat a long text a million times, and values deep in brackets have lines of mostly white space.
    private const int Growth = 64 * 1024 * 1024;
    private readonly JsonLayout _layout;
    private readonly JsonOutput _output;
    private readonly JsonNotes _notes = new();

    private JsonDraftWriter(SyntaxTree source)
    {
        _layout = JsonLayout.Of(source);
        var length = source.Source.Content.Length;
        _output = new(_layout, length + (length / 4), length + Growth);
    }

    /// <summary>The text of a document, laid out like its source.</summary>
    public static WrittenText Write(Draft root, SyntaxTree source)
    {
        var writer = new JsonDraftWriter(source);
        writer.WriteValue(root, isOnOneLine: false);
        return writer._output.IsTooLong
            ? new(null, [new(ConversionRules.Refused, Severity.Error, $"As JSON the document would be more than {Growth} characters longer; it is not converted", default, "")])
            : new(writer._output.Finish(), writer._notes.Finish(source));
    }

    private void WriteValue(Draft draft, bool isOnOneLine)
    {
        switch (draft)
        {
            case var _ when _output.IsTooLong:
                break;
            case Draft.Original { Node: var node }:
                WriteNode(node, isOnOneLine);
                break;
            case Draft.Object mapping:
                WriteObject(mapping, isOnOneLine);
                break;
            case Draft.List list:
                WriteList(list, isOnOneLine);
                break;
            case Draft.Reference { Model: ScalarNode model } reference when IsSource(model) && model.Value == reference.Text:
                _output.Append(model.Raw);
                break;
            case Draft.Reference reference:
                _output.AppendText(reference.Text);
                break;
            case Draft.Scalar scalar:
                WriteScalar(scalar.Value, scalar.Kind, scalar.Model as ScalarNode);
                break;
        }
    }

    private void WriteObject(Draft.Object mapping, bool isOnOneLine)
    {
        var function = OpenFunction(mapping.Model);
        var members = WithMerged(mapping.Members);
        var shape = ShapeOf(mapping.Model, JsonShape.Lines, isOnOneLine);
        _output.Open('{', shape);
        for (var i = 0; i < members.Count; i++)
        {
            _output.Next(shape, i);
            WriteKey(members[i].Name, members[i].Origin?.Key);
            WriteValue(members[i].Value, shape.IsOnOneLine);
        }

        _output.Close('}', shape, members.Count);
        CloseFunction(function);
    }

    private void WriteList(Draft.List list, bool isOnOneLine)
    {
        var function = OpenFunction(list.Model);
        var shape = ShapeOf(list.Model, _layout.List, isOnOneLine);
        _output.Open('[', shape);
        for (var i = 0; i < list.Items.Count; i++)
        {
            _output.Next(shape, i);
            WriteValue(list.Items[i], shape.IsOnOneLine);
        }

        _output.Close(']', shape, list.Items.Count);
        CloseFunction(function);
    }

    private void WriteNode(Node node, bool isOnOneLine)
    {
        if (IsSource(node))
        {
            _output.Copy(node);
            return;
        }

        if (node is AliasNode)
        {
            _notes.Alias(node);
        }

        var function = OpenFunction(node.Resolved);
        switch (node.Resolved)
        {
            case ObjectNode mapping:
                WriteObject(mapping, isOnOneLine);
                break;
            case ArrayNode list:
                WriteList(list, isOnOneLine);
                break;
            case ScalarNode { Tag: { } tag } scalar when CloudFormationTag.TryGetAttribute(tag, scalar.Value, out var resource, out var attribute):
                WriteTexts(resource, attribute);
                break;
            case ScalarNode scalar:
                WriteScalar(scalar.Value, scalar.Kind, scalar);
                break;
        }

        CloseFunction(function);
    }

    private void WriteObject(ObjectNode mapping, bool isOnOneLine)
    {
        NoteMerges(mapping);
        var members = mapping.Effective();
        var shape = ShapeOf(null, JsonShape.Lines, isOnOneLine);
        _output.Open('{', shape);
        for (var i = 0; i < members.Count && !_output.IsTooLong; i++)
        {
            _output.Next(shape, i);
            WriteKey(members[i].Name, members[i].Key);
            WriteNode(members[i].Value, shape.IsOnOneLine);
        }

        _output.Close('}', shape, members.Count);
    }

    private void WriteList(ArrayNode list, bool isOnOneLine)
    {
        var shape = ShapeOf(null, _layout.List, isOnOneLine);
        _output.Open('[', shape);
        for (var i = 0; i < list.Items.Count && !_output.IsTooLong; i++)
        {
            _output.Next(shape, i);
            WriteNode(list.Items[i], shape.IsOnOneLine);
        }

        _output.Close(']', shape, list.Items.Count);
    }

    private void WriteTexts(params ReadOnlySpan<string> texts)
    {
        var shape = ShapeOf(null, _layout.List, isOnOneLine: true);
        _output.Open('[', shape);
        for (var i = 0; i < texts.Length; i++)
        {
            _output.Next(shape, i);
            _output.AppendText(texts[i]);
        }

        _output.Close(']', shape, texts.Length);
    }

    private void WriteKey(string name, ScalarNode? origin)
    {
        if (origin is not null && IsSource(origin) && origin.Value == name)
        {
            _output.Append(origin.Raw);
        }
        else
        {
            _output.AppendText(name);
        }

        if (origin is not null)
        {
            _notes.Tag(origin);
        }

        _output.Append(_layout.Colon);
    }

    private void WriteScalar(string value, ScalarKind kind, ScalarNode? node)
    {
        if (kind == ScalarKind.String)
        {
            _output.AppendText(value);
            return;
        }

        var text = JsonScalars.Untyped(value, kind);
        _output.Append(text ?? ScalarText.DoubleQuoted(value));
        if (node is not null && node.Kind == kind && node.Value == value)
        {
            _notes.Scalar(node, text);
        }
    }

    // `!Sub text` is `{"Fn::Sub": "text"}`.
    private bool OpenFunction(Node? node)
    {
        if (node?.Tag is not { } tag)
        {
            return false;
        }

        if (CloudFormationTag.LongForm(tag) is not { } function)
        {
            _notes.Tag(node);
            return false;
        }

        _output.Append("{").AppendText(function);
        _output.Append(_layout.Colon);
        return true;
    }

    private void CloseFunction(bool isOpen) => _output.Append(isOpen ? "}" : "");

    private JsonShape ShapeOf(Node? model, JsonShape common, bool isOnOneLine)
    {
        var shape = _layout.ShapeOf(model) ?? common;
        return isOnOneLine ? new(BeginsLines: false, shape.IsPadded, IsOnOneLine: true) : shape;
    }

    // What merge keys bring in that the object does not have. JSON has no such keys.
    private List<DraftMember> WithMerged(List<DraftMember> members)
    {
        if (_layout.Source is not null || !members.Exists(static member => member.Origin is { IsMerge: true }))
        {
            return members;
        }

        var names = members.Where(static member => member.Origin is not { IsMerge: true }).Select(static member => member.Name).ToHashSet();
        var all = new List<DraftMember>();
        foreach (var member in members)
        {
            if (member is { Origin: { IsMerge: true } merge })
            {
                NoteMerge(merge);
                all.AddRange(Sources(merge).OfType<ObjectNode>().SelectMany(static source => source.Effective()).Where(brought => names.Add(brought.Name))
                    .Select(static brought => new DraftMember(brought.Name, new Draft.Original(brought.Value), brought)));
            }
            else
            {
                all.Add(member);
            }
        }

        return all;
    }

    private void NoteMerges(ObjectNode mapping)
    {
        foreach (var member in mapping.HasMerge ? mapping.Members : [])
        {
            if (member.IsMerge)
            {
                NoteMerge(member);
            }
        }
    }

    private void NoteMerge(Member merge)
    {
        foreach (var source in merge.Value is ArrayNode list ? list.Items : [merge.Value])
        {
            if (source is AliasNode)
            {
                _notes.Alias(source);
            }
        }
    }

    private static IEnumerable<Node> Sources(Member merge) =>
        (merge.Value.Resolved is ArrayNode list ? list.Items : [merge.Value]).Select(static source => source.Resolved);

    private bool IsSource(Node node) => node.Source == _layout.Source;
}
