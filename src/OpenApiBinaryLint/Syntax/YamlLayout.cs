using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>Finds the characters and the indentation that YAML forbids and YamlDotNet lets pass.</summary>
internal sealed class YamlLayout(SourceText source, SyntaxDiagnostics diagnostics)
{
    /// <summary>Before the first line of a block scalar that says how far it is indented, such as <c>|2</c>.</summary>
    public const int MostLeadingSpaces = 2_000;

    /// <summary>Reports control characters (YAML 1.2.2, section 5.1): PyYAML, SnakeYAML, libyaml and go-yaml refuse them.</summary>
    public void CheckCharacters()
    {
        var text = source.Content.AsSpan();
        var offset = text.Length;
        Find('\u0001', '\b', text);
        Find('\v', '\f', text);
        Find('\u000E', '\u001F', text);
        Find('\u007F', '\u0084', text);
        Find('\u0086', '\u009F', text);
        if (offset < text.Length)
        {
            diagnostics.Add(
                SyntaxRules.SyntaxError,
                new(offset, offset + 1),
                $"A control character (U+{(int)text[offset]:X4}) stands here; YAML readers refuse the file");
        }

        void Find(char from, char to, ReadOnlySpan<char> text) =>
            offset = text[..offset].IndexOfAnyInRange(from, to) is var found and >= 0 ? found : offset;
    }

    /// <summary>Reports comments that are not set off by a space (section 6.6): js-yaml takes them for text or an error.</summary>
    public void CheckComments(PaddedText padded)
    {
        foreach (var pad in padded.Pads)
        {
            if (source.Content[pad.Offset] == '#' && !char.IsWhiteSpace(source.Content[pad.Offset - 1]))
            {
                diagnostics.Add(
                    SyntaxRules.StrictlyInvalidYaml,
                    new(pad.Offset, pad.Offset + 1),
                    "A comment must be set off by a space; strict readers refuse the file");
            }
        }
    }

    /// <summary>Reports a tab in front of a block collection (section 6.1): YamlDotNet is alone in taking it for indentation.</summary>
    public void CheckTab(Node collection)
    {
        var offset = collection.Span.Start - 1;
        while (offset >= 0 && source.Content[offset] == ' ')
        {
            offset--;
        }

        if (offset >= 0 && source.Content[offset] == '\t')
        {
            diagnostics.Add(SyntaxRules.SyntaxError, new(offset, offset + 1), YamlFault.Tab);
        }
    }

    /// <summary>
    /// Reports a comma or colon between two scalars in braces that is missing, and unquoted text in brackets that begins with a sign
    /// of YAML: other readers refuse both.
    /// </summary>
    /// <param name="node">The scalar.</param>
    /// <param name="end">Where ends what stands before it.</param>
    /// <param name="separator">What must stand between, or null.</param>
    public void CheckInBrackets(ScalarNode node, int end, char? separator)
    {
        var first = source.Content[node.Span.Start];
        if (first is '@' or '`' or '%' or '|' or '>')
        {
            diagnostics.SyntaxError(node.Span.Start, YamlFault.BeginsWith(first));
        }

        if (separator is { } expected && !source.Content.AsSpan(end, node.Span.Start - end).Contains(expected))
        {
            diagnostics.SyntaxError(node.Span.Start, $"A `{expected}` is missing before this");
        }
    }

    /// <summary>Whether YamlDotNet 16.3 has misread a literal: of so many spaces before its text, its buffer loses some.</summary>
    public bool BeginsFarRight(Node node)
    {
        if (node is not ScalarNode { Style: ScalarStyle.Literal })
        {
            return false;
        }

        var text = source.Content.AsSpan(node.Span.Start);
        var header = text[..Math.Max(0, text.IndexOfAny('\r', '\n'))];
        if (!header[..Math.Min(header.Length, 3)].ContainsAnyInRange('1', '9'))
        {
            return false;
        }

        var spaces = text[header.Length..].TrimStart("\r\n").IndexOfAnyExcept(' ');
        return spaces > MostLeadingSpaces && spaces - MostLeadingSpaces >= (node.Parent is { } block ? source.PositionOf(block.Span.Start).Column : 0);
    }

    /// <summary>Reports the first line of a quoted or bracketed value that is not indented more than the block around it.</summary>
    /// <remarks>
    /// YAML 1.2.2, section 7.4 with example 7.13; test suite cases VJP3 and QB6E: readers of libyaml's family accept it,
    /// js-yaml or eemeli's yaml do not.
    /// </remarks>
    /// <param name="node">The value.</param>
    /// <param name="block">The block collection around it, or null.</param>
    public void CheckLines(Node node, Node? block)
    {
        var firstLine = source.PositionOf(node.Span.Start).Line;
        var lastLine = source.PositionOf(node.Span.End).Line;
        var indentation = block is null ? -1 : source.PositionOf(block.Span.Start).Column - 1;
        for (var line = firstLine + 1; line <= lastLine; line++)
        {
            var span = source.LineSpan(line);
            var spaces = source.Slice(span).IndexOfAnyExcept(' ');
            if (spaces >= 0 && spaces <= indentation && FaultOf(node, span, spaces) is { } fault)
            {
                var offset = span.Start + spaces;
                diagnostics.Add(SyntaxRules.StrictlyInvalidYaml, new(offset, offset + 1), $"{fault}; strict readers refuse the file", node.Pointer);
                return;
            }
        }
    }

    private string? FaultOf(Node node, TextSpan line, int spaces)
    {
        var text = source.Slice(line)[spaces..].TrimStart(" \t");
        var isQuoted = node is ScalarNode;
        if (text.IsEmpty || (text[0] == '#' && !isQuoted))
        {
            return null;
        }

        if (source.Content[line.Start + spaces] == '\t')
        {
            return "A tab stands where YAML wants spaces";
        }

        return (isQuoted, line.Start + spaces == node.Span.End - 1) switch
        {
            (true, _) => "Each line of a quoted value must be indented more than the key that it belongs to",
            (_, true) => $"The closing `{text[0]}` must be indented more than the key that it belongs to",
            _ => "Each line in brackets must be indented more than the key that it belongs to",
        };
    }
}
