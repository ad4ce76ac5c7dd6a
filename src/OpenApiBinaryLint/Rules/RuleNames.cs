using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules;

/// <summary>Finds rules by what users call them.</summary>
internal static class RuleNames
{
    /// <summary>The rule of an ID or a slug, letter case aside, or null.</summary>
    public static RuleInfo? Find(string name)
    {
        foreach (var rule in RuleCatalog.Infos)
        {
            if (rule.Id.Equals(name, StringComparison.OrdinalIgnoreCase)
                || rule.Slug.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>The ID or slug that an unknown name may have been meant for, or null.</summary>
    public static string? Nearest(string name) =>
        Spelling.NearestOrLonger(name, [.. RuleCatalog.Infos.SelectMany(static rule => new[] { rule.Id, rule.Slug })]);
}
