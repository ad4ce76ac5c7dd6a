using OpenApiBinaryLint.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OpenApiBinaryLint.Syntax;

/// <summary>Builds the tree from YamlDotNet's events and mends their marks.</summary>
internal sealed class YamlReader
{
    private readonly SourceText _source;
    private readonly SyntaxLimits _limits;
    private readonly SyntaxDiagnostics _diagnostics = new();
    private readonly TreeBuilder _builder;
    private readonly Dictionary<string, Anchored> _anchors = [];
    private readonly List<Anchored?> _openAnchors = [];
    private long _expandedNodes;
    private long _nodes;

    private YamlReader(SourceText source, SyntaxLimits limits)
    {
        _source = source;
        _limits = limits;
        _builder = new(limits, _diagnostics);
    }

    public static SyntaxTree Read(SourceText source, SyntaxLimits limits)
    {
        var reader = new YamlReader(source, limits);
        var isComplete = reader.ReadAll();
        return new(source, DocumentFormat.Yaml, reader._builder.Roots, reader._diagnostics.InOrder(), isComplete);
    }

    private bool ReadAll()
    {
        var parser = new Parser(new StringReader(_source.Content));
        try
        {
            while (parser.MoveNext())
            {
                if (!Take(parser.Current!))
                {
                    _builder.CloseAll(_source.Content.Length);
                    return false;
                }
            }

            return true;
        }
        catch (YamlException exception)
        {
            _diagnostics.SyntaxError(OffsetOf(exception.Start), MessageOf(exception));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 16.3 throws this for a plain scalar at column 1 inside a flow collection.
            _diagnostics.SyntaxError(
                OffsetOf(parser.Current?.End ?? Mark.Empty), "A value in brackets must be indented more than the key that it belongs to");
        }

        _builder.CloseAll(_source.Content.Length);
        return false;
    }

    private bool Take(ParsingEvent yaml)
    {
        switch (yaml)
        {
            case DocumentStart:
                _anchors.Clear();
                return true;
            case MappingStart mapping:
                return Open(new ObjectNode(_source, SpanOf(mapping)) { Properties = PropertiesOf(mapping) });
            case SequenceStart sequence:
                return Open(new ArrayNode(_source, SpanOf(sequence)) { Properties = PropertiesOf(sequence) });
            case MappingEnd or SequenceEnd:
                Close(yaml);
                return true;
            case Scalar scalar:
                return Add(scalar);
            case AnchorAlias alias:
                return Add(alias);
            default:
                return true;
        }
    }

    private bool Open(Node container)
    {
        // A collection as a key (`? [a, b]`, or an unquoted `{{name}}`) has no JSON form: it stands under its source text.
        if (_builder.ExpectsKey)
        {
            _diagnostics.SyntaxError(container.Span.Start, "A key must be a plain value here, not a list or an object; text in `{{…}}` needs quotes");
            return false;
        }

        var anchored = Register(container);
        _openAnchors.Add(anchored);
        return Count(1) && _builder.Open(container);
    }

    private void Close(ParsingEvent end)
    {
        var node = _builder.Innermost!;
        _builder.Close(EndOf(node, OffsetOf(end.Start)));
        if (_openAnchors[^1] is { } anchored)
        {
            anchored.Size = _expandedNodes - anchored.Size;
            anchored.IsClosed = true;
        }

        _openAnchors.RemoveAt(_openAnchors.Count - 1);
    }

    private bool Add(Scalar scalar)
    {
        var node = YamlScalars.ToNode(_source, scalar, ContentStart(scalar), PropertiesOf(scalar));
        if (Register(node) is { } anchored)
        {
            (anchored.Size, anchored.IsClosed) = (1, true);
        }

        if (!_builder.ExpectsKey)
        {
            _builder.Add(node);
            return Count(1);
        }

        _builder.Key(node);
        if (node is { Value: "<<", Style: ScalarStyle.Plain })
        {
            ((ObjectNode)_builder.Innermost!).HasMerge = true;
        }

        return true;
    }

    private bool Add(AnchorAlias alias)
    {
        var span = new TextSpan(OffsetOf(alias.Start), OffsetOf(alias.End));
        if (!_anchors.TryGetValue(alias.Value.Value, out var anchored) || !anchored.IsClosed)
        {
            var fault = anchored is null ? "names no anchor that stands before it" : "stands inside the value that it repeats";
            _diagnostics.Add(SyntaxRules.SyntaxError, span, $"The alias `*{alias.Value.Value}` {fault}");
            return false;
        }

        if (_builder.ExpectsKey)
        {
            var text = (anchored.Node as ScalarNode)?.Value ?? "";
            _builder.Key(new(_source, span, ScalarStyle.Plain, ScalarKind.String, text));
            return true;
        }

        _builder.Add(new AliasNode(_source, span, anchored.Node));
        return Count(anchored.Size);
    }

    // A few lines of YAML can stand for billions of nodes; the sum of all aliases written out is known before any is followed.
    private bool Count(long nodes)
    {
        _nodes++;
        _expandedNodes += nodes;
        if (_expandedNodes - _nodes <= _limits.ExpandedNodes)
        {
            return true;
        }

        _diagnostics.Add(
            SyntaxRules.DocumentLimit,
            new(0, 0),
            $"Aliases written out would add more than {_limits.ExpandedNodes} values; the rest of the file is not read");
        return false;
    }

    private Anchored? Register(Node node)
    {
        if (node.Properties?.Anchor is not { } name)
        {
            return null;
        }

        var anchored = new Anchored(node) { Size = _expandedNodes };
        _anchors[name] = anchored;
        return anchored;
    }

    // The end mark of a flow collection stops before its bracket; that of a block collection is the start of the next token.
    private int EndOf(Node node, int mark)
    {
        if (_source.Content[node.Span.Start] is '{' or '[' && mark < _source.Content.Length && _source.Content[mark] is '}' or ']')
        {
            CheckBracketIndentation(node, mark);
            return mark + 1;
        }

        return node switch
        {
            ObjectNode { MemberList: [.., var last] } => Math.Max(last.Key.Span.End, last.Value.Span.End),
            ArrayNode { ItemList: [.., var last] } => Math.Max(node.Span.Start, last.Span.End),
            _ => mark,
        };
    }

    // YAML 1.2.2, section 7.4 with example 7.13: inside a block, flow content is indented more than its parent.
    // Test suite case VJP3: readers of libyaml's family accept it, js-yaml does not.
    private void CheckBracketIndentation(Node node, int bracket)
    {
        if (node.Parent is not { } parent || IsFlow(parent))
        {
            return;
        }

        var position = _source.PositionOf(bracket);
        var before = _source.Content.AsSpan(bracket - position.Column + 1, position.Column - 1);
        var parentColumn = _source.PositionOf(parent.Span.Start).Column;
        if (position.Line > 1 && before.IsWhiteSpace() && position.Column <= parentColumn
            && position.Line > _source.PositionOf(node.Span.Start).Line)
        {
            _diagnostics.Add(
                SyntaxRules.StrictlyInvalidYaml,
                new(bracket, bracket + 1),
                $"The closing `{_source.Content[bracket]}` must be indented more than the key that it belongs to; strict readers refuse the file",
                node.Pointer);
        }
    }

    private bool IsFlow(Node node) => _source.Content[node.Span.Start] is '{' or '[';

    private TextSpan SpanOf(NodeEvent yaml)
    {
        var start = ContentStart(yaml);
        return new(start, start);
    }

    // Marks of a node with tag or anchor begin at those.
    private int ContentStart(NodeEvent yaml)
    {
        var offset = OffsetOf(yaml.Start);
        if (yaml.Anchor.IsEmpty && yaml.Tag.IsEmpty)
        {
            return offset;
        }

        var content = _source.Content;
        while (offset < content.Length && content[offset] is '!' or '&')
        {
            offset += content.AsSpan(offset).IndexOfAny(" \t\r\n,]}") is var length and >= 0 ? length : content.Length - offset;
            offset = SkipSpaceAndComments(content, offset);
        }

        return offset;
    }

    private static int SkipSpaceAndComments(string content, int offset)
    {
        while (offset < content.Length && (char.IsWhiteSpace(content[offset]) || content[offset] == '#'))
        {
            offset = content[offset] == '#' && content.IndexOfAny(['\r', '\n'], offset) is var lineEnd
                ? (lineEnd < 0 ? content.Length : lineEnd)
                : offset + 1;
        }

        return offset;
    }

    private NodeProperties? PropertiesOf(NodeEvent yaml) => yaml.Anchor.IsEmpty && yaml.Tag.IsEmpty
        ? null
        : new(yaml.Tag.IsEmpty ? null : yaml.Tag.Value, yaml.Anchor.IsEmpty ? null : yaml.Anchor.Value, OffsetOf(yaml.Start));

    private int OffsetOf(Mark mark) => (int)Math.Min(mark.Index, _source.Content.Length);

    private static string MessageOf(YamlException exception) => exception.Message.TrimEnd('.').Replace('\'', '`');

    private sealed class Anchored(Node node)
    {
        public Node Node { get; } = node;

        public long Size { get; set; }

        public bool IsClosed { get; set; }
    }
}
