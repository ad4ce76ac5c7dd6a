using System.Reflection;
using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Rules;

/// <summary>The pages of the rules, carried inside the library so that they can be read offline.</summary>
public static class RulePages
{
    /// <summary>A rule's page in Markdown.</summary>
    /// <param name="rule">One of <see cref="RuleCatalog.Infos"/>.</param>
    /// <exception cref="ArgumentException">It is none of these.</exception>
    public static string Read(RuleInfo rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"rules/{rule.PageName}")
            ?? throw new ArgumentException($"The rule {rule.Id} has no page", nameof(rule));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
