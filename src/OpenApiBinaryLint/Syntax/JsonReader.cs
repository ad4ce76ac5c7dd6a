using System.Text;
using System.Text.Json;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>Reads JSON (RFC 8259) strictly, but goes on after a trailing comma or a comment.</summary>
internal sealed class JsonReader
{
    private readonly SourceText _source;
    private readonly string _content;
    private readonly TextSpan _span;
    private readonly SyntaxDiagnostics _diagnostics = new();
    private readonly TreeBuilder _builder;
    private readonly byte[] _bytes;
    private readonly bool _isAscii;
    private readonly string?[] _names = new string?[128];
    private int _knownByte;
    private int _knownChar;
    private int _commentEnd;

    private JsonReader(SourceText source, string content, TextSpan span, SyntaxLimits limits)
    {
        _source = source;
        _content = content;
        _span = span;
        _knownChar = span.Start;
        _builder = new(limits, _diagnostics);
        _bytes = Encoding.UTF8.GetBytes(content, span.Start, span.Length);
        _isAscii = _bytes.Length == span.Length;
    }

    public static SyntaxTree Read(SourceText source, SyntaxLimits limits) =>
        Read(source, source.Content, new(0, source.Content.Length), limits);

    /// <summary>Reads a part of a text.</summary>
    /// <param name="source">What the nodes refer to.</param>
    /// <param name="content">The source's, or what is to be read in its place, character by character.</param>
    /// <param name="span">The part.</param>
    /// <param name="limits">As ever.</param>
    public static SyntaxTree Read(SourceText source, string content, TextSpan span, SyntaxLimits limits)
    {
        var reader = new JsonReader(source, content, span, limits);
        var isComplete = reader.ReadAll();
        return new(source, DocumentFormat.Json, reader._builder.Roots, reader._diagnostics.InOrder(), isComplete);
    }

    private bool ReadAll()
    {
        // An empty file is no syntax error here: that it is no API document is DOC003's to say.
        if (_content.AsSpan(_span.Start, _span.Length).Trim().IsEmpty)
        {
            return true;
        }

        var json = new Utf8JsonReader(_bytes, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Allow,
            MaxDepth = int.MaxValue,
        });
        try
        {
            while (json.Read())
            {
                if (!Take(ref json))
                {
                    _builder.CloseAll(_span.End);
                    return false;
                }
            }

            return true;
        }
        catch (JsonException exception)
        {
            Report(exception, CharOffset((int)json.BytesConsumed));
            _builder.CloseAll(_span.End);
            return false;
        }
    }

    private void Report(JsonException exception, int tokenStart)
    {
        var offset = OffsetOf(exception);
        if (_builder.Innermost is { } open && JsonFault.IsAtEnd(exception.Message, _content.AsSpan(offset, _span.End - offset)))
        {
            _diagnostics.Unclosed(_content, open.Span.Start);
            return;
        }

        var fault = JsonFault.Of(exception.Message, offset, tokenStart, _content, _builder.Innermost);
        _diagnostics.SyntaxError(fault.Offset, fault.Message, _builder.Innermost?.Span.Start ?? -1);
    }

    private bool Take(ref Utf8JsonReader json)
    {
        var start = CharOffset((int)json.TokenStartIndex);

        // Of a name, the reader has consumed the colon and the space before it too. To go back would be to count from the start again.
        var end = CharOffset(json.TokenType == JsonTokenType.PropertyName ? (int)json.TokenStartIndex + json.ValueSpan.Length + 2 : (int)json.BytesConsumed);
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return _builder.Open(new ObjectNode(_source, new(start, end)));
            case JsonTokenType.StartArray:
                return _builder.Open(new ArrayNode(_source, new(start, end)));
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                CheckTrailingComma(start);
                _builder.Close(end);
                return true;
            case JsonTokenType.PropertyName:
                _builder.Key(new(_source, new(start, end), ScalarStyle.DoubleQuoted, ScalarKind.String, json.ValueIsEscaped ? null : Name(new(start + 1, end - 1))));
                return true;
            case JsonTokenType.Comment:
                _commentEnd = end = start + _content.AsSpan(start, end - start).TrimEnd("\r\n").Length;
                _diagnostics.Add(SyntaxRules.SyntaxError, new(start, end), "JSON has no comments; API Gateway refuses the document");
                return true;
            default:
                _builder.Add(Scalar(json.TokenType, new(start, end)));
                return true;
        }
    }

    // The same few names stand in a document thousands of times.
    private string Name(TextSpan span)
    {
        var text = _content.AsSpan(span.Start, span.Length);
        if (text.IsEmpty)
        {
            return "";
        }

        ref var known = ref _names[((text.Length * 31) + (text[0] * 7) + (text[^1] * 131) + text[text.Length / 2]) % _names.Length];
        if (known is null || !text.SequenceEqual(known))
        {
            known = text.ToString();
        }

        return known;
    }

    private ScalarNode Scalar(JsonTokenType type, TextSpan span) => type switch
    {
        JsonTokenType.String => new(_source, span, ScalarStyle.DoubleQuoted, ScalarKind.String, value: null),
        JsonTokenType.Number => new(_source, span, ScalarStyle.Plain, ScalarKind.Number, value: null),
        JsonTokenType.Null => new(_source, span, ScalarStyle.Plain, ScalarKind.Null, "null"),
        _ => new(_source, span, ScalarStyle.Plain, ScalarKind.Boolean, value: null),
    };

    private void CheckTrailingComma(int bracket)
    {
        var before = _content.AsSpan(0, bracket).TrimEnd();
        if (before is [.., ','] && before.Length > _commentEnd)
        {
            var comma = before.Length - 1;
            _diagnostics.Add(
                SyntaxRules.SyntaxError,
                new(comma, comma + 1),
                $"JSON allows no comma before `{_content[bracket]}`; API Gateway refuses the document");
        }
    }

    // Tokens come in order, so each offset is counted on from the last one.
    private int CharOffset(int byteOffset)
    {
        if (_isAscii)
        {
            return _span.Start + byteOffset;
        }

        if (byteOffset < _knownByte)
        {
            (_knownByte, _knownChar) = (0, _span.Start);
        }

        _knownChar += Encoding.UTF8.GetCharCount(_bytes.AsSpan(_knownByte, byteOffset - _knownByte));
        _knownByte = byteOffset;
        return _knownChar;
    }

    // The reader counts lines by LF alone and columns in bytes.
    private int OffsetOf(JsonException exception)
    {
        var lineStart = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            lineStart += _bytes.AsSpan(lineStart).IndexOf((byte)'\n') + 1;
        }

        var offset = Math.Min(_bytes.Length, lineStart + (int)(exception.BytePositionInLine ?? 0));
        return CharOffset(offset);
    }
}
