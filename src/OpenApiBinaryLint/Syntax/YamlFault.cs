using YamlDotNet.Core;

namespace OpenApiBinaryLint.Syntax;

/// <summary>Why YamlDotNet stopped, in plain words.</summary>
internal sealed record YamlFault(int Offset, string Message)
{
    public const string Tab = "A tab stands where YAML wants spaces";

    // Parts of the messages of YamlDotNet 16.3, specific ones first.
    private static readonly Meaning[] Meanings =
    [
        new("could not find expected ':'", Place.LineBefore, "This line is neither `key: value` nor a list item, nor text that goes on from above"),
        new("did not find expected key", Place.Start, "This line is indented like none of the keys above it, or is no `key: value`"),
        new("expected '-' indicator", Place.Start, "This line is indented like none of the list items above it, or is no `- item`"),
        new("found invalid mapping", Place.Start, "A second `: ` on the line, or a key that began on the line above; text with `: ` needs quotes"),
        new("Mapping values are not allowed", Place.Start, "A `:` stands here without a key before it; text with `: ` needs quotes"),
        new("Mapping keys are not allowed", Place.Start, "A `? ` stands here where no key can begin"),
        new("Block sequence entries", Place.Start, "A list item cannot begin here; `- ` goes on a line of its own"),
        new("unexpected end of stream", Place.Start, "This quote is never closed"),
        new("unexpected document indicator", Place.Start, "This quote is not closed before the document ends"),
        new("unknown escape character", Place.End, "A backslash in double quotes begins an escape, and this is none; write `\\\\` for a backslash"),
        new("expected hexadecimal number", Place.End, "`\\x`, `\\u` and `\\U` need two, four and eight hexadecimal digits"),
        new("Unicode surrogates", Place.End, "This escape is half a character: `\\ud800` to `\\udfff` stand in pairs"),
        new("Unicode character escape", Place.End, "This escape is no Unicode character"),
        new("',' or ']'", Place.Start, "Expected `,` or `]` here"),
        new("',' or '}'", Place.Start, "Expected `,` or `}` here"),
        new("expected node content", Place.Start, "A value is missing here"),
        new("expected <document start>", Place.Start, "This line does not go on with what stands above; check its indentation and the quotes and brackets before it"),
        new("expected <document end>", Place.Start, "This line does not go on with what stands above; check its indentation and the quotes and brackets before it"),
        new("anchor or alias", Place.Start, "`&` or `*` begins an anchor or alias here, and no name follows; text that begins with it needs quotes"),
        new("undefined tag handle", Place.Start, "The part of this tag up to its second `!` is not declared with %TAG"),
        new("scanning a tag", Place.Start, "`!` begins a tag here, and a space must follow its name; text that begins with `!` needs quotes"),
        new("Unexpected comma at end of tag", Place.Start, "A space must stand between a tag and a comma"),
        new("indentation indicator equal to 0", Place.Start, "The digit after `|` or `>` is the number of spaces of indentation and begins at 1"),
        new("scanning a block scalar", Place.Start, "After `|` or `>` nothing but `+`, `-`, a digit and a comment may stand on the line"),
        new("literal block scalar", Place.Start, "Empty lines at the beginning of a block must not be indented more than its first line of text"),
        new("wrong indentation", Place.End, "Each line of a quoted value must be indented more than the key that it belongs to"),
        new("invalid tab as indentation", Place.Position, Tab),
        new("tab character", Place.End, Tab),
        new("comment between adjacent scalars", Place.Start, "Text stands behind a comment that ends the value above"),
        new("before version directive", Place.Position, "A line `...` must stand between a document and the %YAML of the next"),
        new("preceding <document end>", Place.Start, "A line `...` must stand between a document and the %YAML of the next"),
        new("directive", Place.Start, "A line that begins with `%` is a YAML directive, and this is none that can be read"),
        new("more than one anchor", Place.Start, "A value has two anchors"),
        new("incompatible YAML", Place.Start, "Only YAML 1.0 to 1.3 can be read"),
    ];

    private enum Place
    {
        Start,
        End,
        Position,
        LineBefore,
    }

    /// <summary>Reads what YamlDotNet threw.</summary>
    /// <param name="exception">It may be of a general kind: the parser was not written to throw those.</param>
    /// <param name="content">The text.</param>
    /// <param name="marks">The way to its offsets.</param>
    /// <param name="position">How far it had been read.</param>
    public static YamlFault Of(Exception exception, string content, YamlMarks marks, int position)
    {
        if (exception is not YamlException yaml)
        {
            return new(position, exception is ArgumentException ? "This escape is no Unicode character" : "This cannot be read as YAML");
        }

        var start = marks.OffsetOf(yaml.Start);
        if (yaml.Message.Contains("cannot start any token", StringComparison.Ordinal))
        {
            return new(start, content[start] == '\t' ? Tab : BeginsWith(content[start]));
        }

        foreach (var meaning in Meanings)
        {
            if (yaml.Message.Contains(meaning.Part, StringComparison.Ordinal))
            {
                return new(OffsetOf(meaning.Place), meaning.Text);
            }
        }

        return new(yaml.Start.Equals(Mark.Empty) ? position : start, yaml.Message.TrimEnd('.').Replace('\'', '`'));

        int OffsetOf(Place place) => place switch
        {
            Place.Start => start,
            Place.End => marks.OffsetOf(yaml.End),
            Place.LineBefore => LineBefore(content, start),
            _ => position,
        };
    }

    /// <summary>What to say of an unquoted value that begins with a sign of YAML.</summary>
    public static string BeginsWith(char first) => $"A value cannot begin with {(first == '`' ? "a backtick" : $"`{first}`")}; it needs quotes";

    // That a colon is missing shows at the next token; the key stands on the last line before it that is no comment.
    private static int LineBefore(string content, int offset)
    {
        var before = content.AsSpan(0, offset);
        while (before.LastIndexOfAny('\r', '\n') is var lineBreak and >= 0)
        {
            before = before[..lineBreak];
            var line = before[(before.LastIndexOfAny('\r', '\n') + 1)..].TrimStart();
            if (!line.IsEmpty && line[0] != '#')
            {
                return before.Length - line.Length;
            }
        }

        return offset;
    }

    private sealed record Meaning(string Part, Place Place, string Text);
}
