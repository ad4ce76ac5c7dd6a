using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Converting.Writing;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Tests.Syntax;

namespace OpenApiBinaryLint.Tests.Converting.Writing;

/// <summary>What holds for every document that is written as JSON. The seed is fixed: each run tries the same ones.</summary>
public sealed class JsonDraftPropertyTests
{
    private const int Documents = 1_000;

    [Fact]
    public void Json_made_anew_says_the_same() => ForAll(DocumentFormat.Json);

    [Fact]
    public void Yaml_says_the_same_as_json() => ForAll(DocumentFormat.Yaml);

    private static void ForAll(DocumentFormat format) => RandomDocument.ForAll(Documents, format, (document, before) =>
    {
        if (before.Diagnostics.Count > 0 || Trees.AllOf(before.Roots[0]).Any(static node => node.Tag is not null))
        {
            return;
        }

        var random = new Random(document.Notation);
        var draft = Exploded.Of(before.Roots[0], _ => random.Next(4) == 0);
        var after = SyntaxTree.Parse(before.Source.With(DraftText.Of(draft, before, DocumentFormat.Json).Text!), DocumentFormat.Json);
        Assert.Empty(Trees.Findings(after));
        Assert.Equal(NodeText.Of(before.Roots[0]), NodeText.Of(after.Roots[0]));
    });
}
