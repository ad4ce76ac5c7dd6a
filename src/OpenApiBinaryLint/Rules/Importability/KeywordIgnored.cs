using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API007: keywords that the models of API Gateway do not know. Most documents hold some, hence off by default.</summary>
internal sealed class KeywordIgnored() : Rule(new(
    "API007", "keyword-ignored", Severity.Info, "Keywords of schemas that the import ignores",
    IsOffByDefault: true))
{
    public override void Check(Inspection inspection)
    {
        var found = new Search(inspection.Api.Version).In(inspection.Api.Root);
        if (found.Count == 0)
        {
            return;
        }

        var first = found.MinBy(static key => key.Span.Start)!;
        var keywords = found.CountBy(static key => key.Value).OrderByDescending(static keyword => keyword.Value)
            .ThenBy(static keyword => keyword.Key, StringComparer.Ordinal).Select(static keyword => $"`{keyword.Key}` ({keyword.Value})");
        inspection.Report(this, first, $"The import ignores these keywords: {string.Join(", ", keywords)}");
    }

    private sealed class Search(SpecificationVersion version) : SpecificationWalk
    {
        private readonly List<ScalarNode> _found = [];

        public List<ScalarNode> In(ObjectNode root)
        {
            Walk(root);
            return _found;
        }

        protected override void Meet(ObjectNode owner, Member member, Node value)
        {
            if (IsIgnored(member.Name))
            {
                _found.Add(member.Key);
            }
        }

        // Models are JSON Schema draft 4, where `nullable` and `const` do not exist.
        private bool IsIgnored(string keyword) => keyword switch
        {
            "const" or "default" or "discriminator" or "example" or "exclusiveMinimum" or "nullable" or "readOnly" => true,
            "oneOf" => version == SpecificationVersion.Swagger2,
            _ => false,
        };
    }
}
