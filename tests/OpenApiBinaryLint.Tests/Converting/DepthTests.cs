using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting;

/// <summary>Documents of about 5,000 levels, in every direction and to both notations.</summary>
public sealed class DepthTests
{
    private const int Levels = 2490;

    [Theory]
    [InlineData(""" "swagger":"2.0","definitions":{"S":VALUE} """, """{"properties":{"a":""", "}}", TargetVersion.OpenApi30)]
    [InlineData(""" "swagger":"2.0","x-s":VALUE """, """[{"$ref":"#/info","a":""", "}]", TargetVersion.OpenApi30)]
    [InlineData(""" "openapi":"3.0.1","components":{"schemas":{"S":VALUE}} """, """{"oneOf":[""", "]}", TargetVersion.Swagger20)]
    [InlineData(""" "openapi":"3.1.0","components":{"schemas":{"S":VALUE}} """, """{"items":{"not":""", "}}", TargetVersion.OpenApi30)]
    public void Deep_documents_convert(string document, string open, string close, TargetVersion to)
    {
        var value = string.Concat(Enumerable.Repeat(open, Levels)) + "{}" + string.Concat(Enumerable.Repeat(close, Levels));
        var source = SourceText.FromString("{" + document.Replace("VALUE", value, StringComparison.Ordinal) + "}");
        foreach (var format in new[] { DocumentFormat.Json, DocumentFormat.Yaml })
        {
            var result = Converter.Convert(source, DocumentFormat.Json, new() { To = to, Format = format });
            Assert.NotNull(result.Source);
        }
    }
}
