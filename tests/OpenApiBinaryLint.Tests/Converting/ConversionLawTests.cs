using System.Text.RegularExpressions;
using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;
using Xunit.Abstractions;

namespace OpenApiBinaryLint.Tests.Converting;

/// <summary>Holds the laws on the fixtures, or on a folder of real documents.</summary>
public class ConversionLawTests(ITestOutputHelper output)
{
    [Fact]
    public void The_laws_hold_for_every_document()
    {
        var converted = 0;
        var broken = new List<string>();
        foreach (var (name, source, format) in Documents.All())
        {
            if (ConversionLaws.Broken(source, format) is { } faults)
            {
                converted++;
                broken.AddRange(faults.Select(fault => $"{name}: {fault}"));
            }
        }

        output.WriteLine($"{converted} documents converted");
        Assert.True(converted > 0);
        Assert.True(broken.Count == 0, string.Join("\n", broken.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData(TargetVersion.Swagger20)]
    [InlineData(TargetVersion.OpenApi30)]
    public void The_laws_hold_for_documents_made_up(TargetVersion version)
    {
        var broken = new List<string>();
        for (var seed = 0; seed < 300; seed++)
        {
            var text = version == TargetVersion.Swagger20 ? GeneratedDocument.Swagger(seed) : GeneratedDocument.OpenApi(seed);
            broken.AddRange(ConversionLaws.Broken(SourceText.FromString(text), DocumentFormat.Json)!.Where(static fault => !IsOnDeclaredTypes(fault)).Select(fault => $"{seed}: {fault}"));
        }

        Assert.True(broken.Count == 0, string.Join("\n", broken));
    }

    // The lists of 2.0 hold for bodies without a schema and for every status; the contents of 3.0 name types one by one.
    private static bool IsOnDeclaredTypes(string fault) => Regex.IsMatch(fault, "^lint: BIN0(07|08|22|24) ");
}
