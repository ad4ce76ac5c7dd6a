using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting;

public sealed class HalfCharactersTests
{
    [Theory]
    [InlineData(@"\ud800", @"\ufffd")]
    [InlineData(@"a\uDFFFb", @"a\ufffdb")]
    [InlineData(@"\udc00\ud800", @"\ufffd\ufffd")]
    [InlineData(@"\ud800\ud83d\ude00", @"\ufffd\ud83d\ude00")]
    [InlineData(@"\ud83d\ude00", @"\ud83d\ude00")]
    [InlineData(@"\\ud800", @"\\ud800")]
    [InlineData(@"\\\ud800", @"\\\ufffd")]
    [InlineData(@"\ud800\n", @"\ufffd\n")]
    public void Escapes_of_half_a_character_are_replaced_by_one_as_long(string text, string expected) =>
        Assert.Equal($"[\"{expected}\"]", HalfCharacters.Replaced(Parse($"[\"{text}\"]"), out _).Source.Content);

    [Fact]
    public void The_note_counts_them_and_stands_at_the_first()
    {
        HalfCharacters.Replaced(Parse("""{"a": "\ud800", "\udfff": 1}"""), out var note);

        Assert.Equal(("`\\ud800` is half a character, and 1 more escape is; U+FFFD is written instead", Severity.Warning, new TextSpan(7, 13)), (note!.Message, note.Severity, note.Span));
    }

    [Fact]
    public void A_document_without_them_stays_itself()
    {
        var tree = Parse("""{"a": "\u00e9\\"}""");

        Assert.Same(tree, HalfCharacters.Replaced(tree, out var note));
        Assert.Null(note);
    }

    [Fact]
    public void A_character_in_two_escapes_is_one()
    {
        var source = SourceText.FromString("""{"swagger":"2.0","info":{"title":"\ud83d\udc08","version":"1"},"paths":{}}""");
        var yaml = Converter.Convert(source, DocumentFormat.Json, new() { To = TargetVersion.OpenApi30, Format = DocumentFormat.Yaml });

        Assert.Contains("🐈", yaml.Source!.Content, StringComparison.Ordinal);
    }

    private static SyntaxTree Parse(string text) => SyntaxTree.Parse(SourceText.FromString(text), DocumentFormat.Json);
}
