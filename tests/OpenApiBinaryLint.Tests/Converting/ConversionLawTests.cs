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
}
