using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules;

/// <summary>Every rule there is.</summary>
public static class RuleCatalog
{
    /// <summary>What is fixed about each rule, in the order of their IDs.</summary>
    public static IReadOnlyList<RuleInfo> Infos => SyntaxRules.All;
}
