using OpenApiBinaryLint.Conformance;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Rules.BinaryPayloads;
using OpenApiBinaryLint.Rules.Document;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules;

/// <summary>Every rule there is; a new one is added here by one line.</summary>
public static class RuleCatalog
{
    /// <summary>The facts of every rule, in the order of their IDs.</summary>
    public static IReadOnlyList<RuleInfo> Infos
    {
        get
        {
            RuleInfo[] infos =
            [
                .. SyntaxRules.All,
                UnknownDocument.Info,
                NotAnalysed.Info,
                OpenApiConformance.Info,
                .. All().Select(static rule => rule.Info),
            ];
            return [.. infos.OrderBy(static info => info.Id, StringComparer.Ordinal)];
        }
    }

    /// <summary>The rules that look at an API, made anew.</summary>
    internal static Rule[] All() =>
    [
        new WrongType(),
        new UnresolvedReference(),
        new TemplateOnBinaryPayload(),
        new MockWithAllBinary(),
        new NeverWithoutTemplate(),
    ];
}
