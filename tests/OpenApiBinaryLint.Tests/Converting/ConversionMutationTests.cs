using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting;

/// <summary>Values of documents are replaced by others at random: whatever comes of it is converted without a fault, and can be read.</summary>
public class ConversionMutationTests
{
    private const int Mutants = 60;

    private static readonly string[] Values =
    [
        "{}", "[]", "1", "null", "true", "\"x\"", "\"\"", "\"${x}\"", "[null]", "[[1]]", "{\"a\": null}", "{\"$ref\": \"#/paths\"}", "{\"$ref\": [1, 2]}",
    ];

    [Theory]
    [InlineData(TargetVersion.Swagger20)]
    [InlineData(TargetVersion.OpenApi30)]
    public void Mutants_are_converted_without_a_fault(TargetVersion to)
    {
        var random = new Random(7);
        foreach (var (name, source, format) in Documents.All())
        {
            if (SyntaxTree.Parse(source, format) is not { Roots: [ObjectNode root] } tree)
            {
                continue;
            }

            for (var i = 0; i < Mutants; i++)
            {
                var mutant = Mutated(tree, root, random);
                var result = Converter.Convert(mutant, format, new() { To = to, Force = true, Residue = (ResidueMode)random.Next(2) });
                Assert.True(result.Source is null || IsReadable(result), $"{name}: what comes of this cannot be read:\n{mutant.Content}");
            }
        }
    }

    private static SourceText Mutated(SyntaxTree tree, ObjectNode root, Random random)
    {
        var values = NodeOrder.Of([root]).Where(static node => node.Parent is ArrayNode || (node.Parent is ObjectNode parent && parent.Members[node.Index].Value == node)).ToList();
        if (values.Count == 0)
        {
            return tree.Source;
        }

        var replaced = values[random.Next(values.Count)];
        var lineEnd = tree.Format == DocumentFormat.Yaml && tree.Source.Slice(replaced.Span).Contains('\n') ? "\n" : "";
        return tree.Source.With(TextEdit.Apply(tree.Source.Content, [new(replaced.Span, Values[random.Next(Values.Length)] + lineEnd)]));
    }

    private static bool IsReadable(ConversionResult result) =>
        SyntaxTree.Parse(result.Source!, result.Format).Diagnostics.All(static diagnostic => diagnostic.Severity != Severity.Error);
}
