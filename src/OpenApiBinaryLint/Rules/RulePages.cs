using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Rules;

/// <summary>The rules' pages, which the library carries within itself.</summary>
public static class RulePages
{
    /// <summary>The page of a rule, in Markdown.</summary>
    public static string Read(RuleInfo rule)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{rule.PageName}")
            ?? throw new ArgumentException($"{rule.Id} has no page", nameof(rule));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
