using OpenApiBinaryLint.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OpenApiBinaryLint.Syntax;

/// <summary>Builds the tree from YamlDotNet's events.</summary>
internal sealed class YamlReader
{
    private readonly SourceText _source;
    private readonly PaddedText? _padded;
    private readonly SyntaxDiagnostics _diagnostics = new();
    private readonly TreeBuilder _builder;
    private readonly YamlMarks _marks;
    private readonly YamlLayout _layout;
    private readonly YamlAnchors _anchors;
    private readonly YamlLimits _limits;
    private int _flowDepth;
    private int _end;
    private int _refusedAt = -1;
    private Node? _withoutStart;

    private YamlReader(SourceText source, SyntaxLimits limits, PaddedText? padded)
    {
        _source = source;
        _padded = padded;
        _builder = new(limits, _diagnostics);
        _marks = new(source.Content, padded);
        _layout = new(source, _diagnostics);
        _anchors = new(limits);
        _limits = new(limits, _anchors, _layout, _diagnostics);
    }

    public static SyntaxTree Read(SourceText source, SyntaxLimits limits)
    {
        var reader = new YamlReader(source, limits, padded: null);
        var isComplete = reader.ReadAll();
        if (reader._refusedAt < 0 || YamlPadding.Of(source.Content) is not { } padded)
        {
            return reader.ToTree(isComplete);
        }

        var second = new YamlReader(source, limits, padded);
        isComplete = second.ReadAll();
        return isComplete || second._refusedAt >= reader._refusedAt ? second.ToTree(isComplete) : reader.ToTree(isComplete: false);
    }

    private SyntaxTree ToTree(bool isComplete) =>
        new(_source, DocumentFormat.Yaml, _builder.Roots, _diagnostics.InOrder(), isComplete);

    private bool ReadAll()
    {
        _layout.CheckCharacters();
        if (_padded is not null)
        {
            _layout.CheckComments(_padded);
        }

        var tokens = new YamlTokens(_padded?.Content ?? _source.Content);
        var parser = new Parser(tokens);
        var isComplete = true;
        try
        {
            while (isComplete && parser.MoveNext())
            {
                isComplete = Take(parser.Current!);
            }
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException)
        {
            // YamlDotNet 16.3 throws the latter two for values in brackets that begin too far left and for lone surrogates.
            isComplete = false;
            _refusedAt = _marks.OffsetOf(tokens.CurrentPosition);
            Report(YamlFault.Of(exception, _source.Content, _marks, _refusedAt));
        }

        _builder.CloseAll(_source.Content.Length);
        return isComplete;
    }

    private void Report(YamlFault fault)
    {
        var opening = _flowDepth > 0 ? _builder.OpenBracket() : -1;
        if (opening >= 0 && _source.Content.AsSpan(fault.Offset).IsWhiteSpace())
        {
            _diagnostics.Unclosed(_source.Content, opening);
        }
        else
        {
            _diagnostics.SyntaxError(fault.Offset, fault.Message, opening);
        }
    }

    private bool Take(ParsingEvent yaml)
    {
        switch (yaml)
        {
            case DocumentStart document:
                _anchors.Clear();
                _end = _marks.OffsetOf(document.IsImplicit ? document.Start : document.End);
                return true;
            case MappingStart mapping:
                var start = _marks.ReadProperties(mapping, out var properties, out _);
                return Open(new ObjectNode(_source, new(start, start)) { Properties = properties }, mapping.Style == MappingStyle.Flow);
            case SequenceStart sequence:
                start = _marks.ReadProperties(sequence, out properties, out _);
                return Open(new ArrayNode(_source, new(start, start)) { Properties = properties }, sequence.Style == SequenceStyle.Flow);
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

    private bool Open(Node container, bool isFlow)
    {
        // The event of a pair without braces, `[key: value]`, has no marks.
        if (container.Span.Start < _end && container is ObjectNode && _builder.Innermost is ArrayNode)
        {
            container.Span = new(_end, _end);
            _withoutStart = container;
        }
        else
        {
            StartAt(container.Span.Start);
            _end = container.Span.Start + (isFlow ? 1 : 0);
        }

        _anchors.Open(container);
        if (isFlow)
        {
            _flowDepth++;
        }
        else
        {
            _layout.CheckTab(container);
        }

        return _builder.Open(container) && _limits.Allow(container, _flowDepth);
    }

    private void Close(ParsingEvent end)
    {
        var node = _builder.Innermost!;
        var isFlow = _flowDepth > 0;
        _end = Math.Max(_end, isFlow ? _marks.FlowEnd(node, end, _end) : YamlMarks.BlockEnd(node));
        _builder.Close(_end);
        _anchors.Close();
        if (isFlow && --_flowDepth == 0)
        {
            _layout.CheckLines(node, _builder.Innermost);
        }

        if (_builder.ExpectsKey && node.Parent is null)
        {
            AddComplexKey(node);
        }
    }

    // `? [a, b]`, or an unquoted `{{name}}`. It has no JSON form and stands under its source text.
    private void AddComplexKey(Node key)
    {
        _diagnostics.SyntaxError(
            key.Span.Start, "A key must be a plain value here, not a list or an object; text in `{{…}}` needs quotes");
        _builder.Key(new(_source, key.Span, ScalarStyle.Plain, ScalarKind.String, _source.Slice(key.Span).ToString()));
    }

    private bool Add(Scalar scalar)
    {
        var start = _marks.ReadProperties(scalar, out var properties, out var propertiesEnd);
        var end = _marks.OffsetOf(scalar.End);
        if (scalar is { Value.Length: 0, Style: YamlDotNet.Core.ScalarStyle.Plain or YamlDotNet.Core.ScalarStyle.Any })
        {
            if (_flowDepth == 0 && _builder.ExpectsKey && properties is null && end > 0 && _source.Content[end - 1] == ':')
            {
                // YamlDotNet 16.3 takes the value behind it for the next key.
                _diagnostics.SyntaxError(end - 1, "A `:` stands here without a key before it; text with `: ` needs quotes");
                return false;
            }

            // The marks of nothing lie anywhere between the tokens around it; those of an empty document lie behind the next `---`,
            // and those of a key without a colon (`? key`) at the key that follows.
            var isMarked = _builder.Innermost is not null
                && (_flowDepth > 0 || _builder.PendingKey is null || (start > 0 && _source.Content[start - 1] == ':'));
            start = end = Math.Max(_end, properties is not null ? propertiesEnd : isMarked ? start : _end);
        }

        var node = YamlScalars.ToNode(_source, scalar, new(start, end), properties);
        StartAt(start);
        if (_flowDepth > 0 && node.Span.Length > 0)
        {
            _layout.CheckInBrackets(node, _end, SeparatorBefore());
        }

        _end = Math.Max(_end, node.Span.End);
        _anchors.Add(node);
        if (_builder.ExpectsKey)
        {
            AddKey(node);
            return true;
        }

        _builder.Add(node);
        if (_flowDepth == 0 && scalar.End.Line > scalar.Start.Line && node.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
        {
            _layout.CheckLines(node, _builder.Innermost);
        }

        return _limits.Allow(node, _flowDepth);
    }

    private char? SeparatorBefore() => _builder.Innermost switch
    {
        ObjectNode when _builder.PendingKey is not null => ':',
        ObjectNode { MemberList.Count: > 0 } => ',',
        _ => null,
    };

    private void AddKey(ScalarNode key)
    {
        _builder.Key(key);
        if (key is { Style: ScalarStyle.Plain, Value: "<<" })
        {
            ((ObjectNode)_builder.Innermost!).HasMerge = true;
        }
    }

    private bool Add(AnchorAlias alias)
    {
        var span = new TextSpan(_marks.OffsetOf(alias.Start), _marks.OffsetOf(alias.End));
        var name = alias.Value.Value;
        StartAt(span.Start);
        _end = Math.Max(_end, span.End);
        var target = _anchors.Find(name, out var isOpen);
        if (target is null)
        {
            var fault = isOpen ? "stands inside the value that it repeats" : "names no anchor that stands before it";
            _diagnostics.Add(SyntaxRules.SyntaxError, span, $"The alias `*{name}` {fault}; text that begins with `*` needs quotes");
        }

        var text = target is ScalarNode scalar ? scalar.Value : $"*{name}";
        if (_builder.ExpectsKey)
        {
            _builder.Key(new(_source, span, ScalarStyle.Plain, ScalarKind.String, text));
            return true;
        }

        Node node = target is null
            ? new ScalarNode(_source, span, ScalarStyle.Plain, ScalarKind.String, text)
            : new AliasNode(_source, span, target);
        _builder.Add(node);
        return _limits.Allow(node, _flowDepth);
    }

    private void StartAt(int start)
    {
        if (_withoutStart is not null)
        {
            _withoutStart.Span = new(start, start);
            _withoutStart = null;
        }
    }
}
