using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

public sealed class DocumentInStringTests
{
    [Theory]
    [InlineData(DocumentFormat.Json)]
    [InlineData(DocumentFormat.Yaml)]
    public void The_characters_of_every_node_say_what_the_inner_text_says(DocumentFormat format)
    {
        var documents = RandomValue.Any.Zip(Gen.Choose(0, int.MaxValue - 1)).Select(pair => (Text: Write(pair.Item1, pair.Item2, format), Seed: pair.Item2));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(new Replay(new Rnd(20_130_731), null)), Prop.ForAll(
            Arb.From(documents), static document => AssertSame(document.Text, document.Seed)));
    }

    [Fact]
    public void Places_are_those_of_the_file()
    {
        const string Host = "{\r\n  \"body\": \"{\\r\\n \\\"\\ud83d\\ude00\\\": [\\\"\\u00e9😀\\\", {\\\"a\\/b\\\": true}]}\"\r\n}";
        var (root, text) = Body(Host);
        var inner = DocumentInString.Read(text)!;
        Assert.Equal("/body", inner.Pointer);
        Assert.Equal("2:62-2:66 true", Trees.Place(Trees.AllOf(inner).Last()));
        Assert.Equal("/body/😀/1/a~1b", Trees.AllOf(inner).Last().Pointer);
        Assert.Equal("\\\"\\u00e9😀\\\"", Trees.AllOf(inner).OfType<ScalarNode>().Single(static node => node.Value == "é😀").Raw);
        Assert.Same(root, inner.Parent);
    }

    [Theory]
    [InlineData("\"{\"")]
    [InlineData("\"\"")]
    [InlineData("\"{\\\"a\\\": 1, \\\"a\\\": 2}\"")]
    [InlineData("\"\\u0000\"")]
    [InlineData("\"\\uFEFF{}\"")]
    [InlineData("12")]
    public void What_has_a_fault_is_not_read(string value) => Assert.Null(DocumentInString.Read(Body($"{{\"body\": {value}}}").Text));

    [Fact]
    public void The_strings_of_yaml_are_left_alone() =>
        Assert.Null(DocumentInString.Read((ScalarNode)((ObjectNode)Trees.Yaml("body: \"{a: \\x41}\""))["body"]!));

    private static string Write(Value value, int seed, DocumentFormat format) =>
        format == DocumentFormat.Json ? new JsonNotation(new(seed)).Write(value) : new YamlNotation(new(seed), isLax: false).Write(value);

    private static (ObjectNode Root, ScalarNode Text) Body(string host)
    {
        var root = (ObjectNode)Trees.Json(host);
        return (root, (ScalarNode)root["body"]!);
    }

    private static void AssertSame(string text, int seed)
    {
        var plain = SyntaxTree.Parse(SourceText.FromString(text));
        var (_, scalar) = Body($"{{\r\n\t\"body\": {Escaped(text, new(seed))}}}");
        var inner = DocumentInString.Read(scalar);
        if (plain is not { IsComplete: true, Diagnostics: [], Roots: [var root] } || text.StartsWith('\uFEFF'))
        {
            Assert.Null(inner);
            return;
        }

        foreach (var (expected, actual) in Trees.AllOf(root).Zip(Trees.AllOf(inner!)))
        {
            Assert.Equal(text[expected.Span.Start..expected.Span.End], JsonStrings.Unescape(actual.Source.Slice(actual.Span)));
            Assert.Equal("/body" + expected.Pointer, actual.Pointer);
        }

        Assert.Equal(Trees.Show(root, followAliases: true), Trees.Show(inner!, followAliases: true));
    }

    // Each character in one of the ways that JSON has for it.
    private static string Escaped(string text, Random random)
    {
        var escaped = new StringBuilder("\"");
        foreach (var character in text)
        {
            escaped.Append(character switch
            {
                '"' or '\\' => $"\\{character}",
                '\n' => "\\n",
                '/' when random.Next(3) == 0 => "\\/",
                < ' ' => $"\\u{(int)character:x4}",
                _ when random.Next(10) == 0 => $"\\u{(int)character:X4}",
                _ => character.ToString(),
            });
        }

        return escaped.Append('"').ToString();
    }
}
