using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Tests.Syntax;

public sealed class JsonStringsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain é 😀", "plain é 😀")]
    [InlineData(@"\""\\\/\b\f\n\r\t", "\"\\/\b\f\n\r\t")]
    [InlineData(@"\u0041\u00e9\u00E9", "Aéé")]
    [InlineData(@"\uD83D\uDE00!", "😀!")]
    [InlineData(@"a\\nb\\", @"a\nb\")]
    [InlineData(@"\\u0041", @"\u0041")]
    public void Escapes_are_decoded(string content, string text) => Assert.Equal(text, JsonStrings.Unescape(content));

    [Theory]
    [InlineData(@"\ud83d", new[] { 0xD83D })]
    [InlineData(@"\ude00x", new[] { 0xDE00, 'x' })]
    [InlineData(@"\ude00\ud83d", new[] { 0xDE00, 0xD83D })]
    [InlineData(@"\ud83dA", new[] { 0xD83D, 'A' })]
    public void Half_a_character_is_kept(string content, int[] units) =>
        Assert.Equal(units, JsonStrings.Unescape(content).Select(static unit => (int)unit));

    [Fact]
    public void Half_a_character_survives_reading()
    {
        var root = Assert.IsType<ObjectNode>(Trees.Json("""{"\ud83d": "x\ude00"}"""));

        Assert.Equal("x\ude00", Assert.IsType<ScalarNode>(root["\ud83d"]).Value);
    }
}
