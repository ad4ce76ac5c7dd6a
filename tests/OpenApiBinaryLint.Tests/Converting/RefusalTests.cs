using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting;

/// <summary>Documents that are not converted.</summary>
public sealed class RefusalTests
{
    private const string Source = """{"swagger":"2.0","info":{"title":"VALUE","version":"1"},"paths":{}}""";

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\uDC08\\uD83D")]
    public void Half_a_character_is_not_brought_to_yaml(string value)
    {
        var source = SourceText.FromString(Source.Replace("VALUE", value, StringComparison.Ordinal));
        var refused = Converter.Convert(source, DocumentFormat.Json, new() { To = TargetVersion.OpenApi30, Format = DocumentFormat.Yaml });
        Assert.Null(refused.Source);
        Assert.Equal("/info/title", Assert.Single(refused.Notes).Pointer);

        var json = Converter.Convert(source, DocumentFormat.Json, new() { To = TargetVersion.OpenApi30 });
        Assert.Contains(value, json.Source!.Content, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_character_in_two_escapes_is_one()
    {
        var source = SourceText.FromString(Source.Replace("VALUE", "\\ud83d\\udc08", StringComparison.Ordinal));
        var yaml = Converter.Convert(source, DocumentFormat.Json, new() { To = TargetVersion.OpenApi30, Format = DocumentFormat.Yaml });
        Assert.Contains("🐈", yaml.Source!.Content, StringComparison.Ordinal);
    }
}
