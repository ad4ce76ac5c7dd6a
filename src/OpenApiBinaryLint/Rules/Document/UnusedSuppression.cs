using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.Document;

/// <summary>DOC008: a suppression that silences nothing.</summary>
internal static class UnusedSuppression
{
    public static readonly RuleInfo Info = new(
        "DOC008", "unused-suppression", Severity.Warning, "A suppression that silences nothing",
        Fix: FixSafety.Safe, ReadsHttpApis: true);

    /// <summary>For rules that find nothing where they are silenced.</summary>
    /// <param name="rules">Their IDs; none for all rules.</param>
    /// <param name="place">Where they are silenced.</param>
    /// <param name="span">The suppression, or a rule's name in it.</param>
    /// <param name="target">What the suppression is about, or null for the file.</param>
    /// <param name="fix">How to do without it, or null.</param>
    public static Diagnostic Check(IReadOnlyList<string> rules, string place, TextSpan span, Node? target, Fix? fix)
    {
        var (subject, owner) = rules.Count switch
        {
            0 => ("No rule finds anything", "the"),
            1 => ($"{Wording.List(rules)} finds nothing", "its"),
            _ => ($"{Wording.List(rules)} find nothing", "their"),
        };
        return New($"{subject} {place}: {owner} suppression is not needed, and would hide what turns up there later", span, target, fix);
    }

    /// <summary>For a rule about suppressions themselves.</summary>
    public static Diagnostic OfSuppressions(RuleInfo rule, TextSpan span, Node? target, Fix? fix) =>
        New($"`{rule.Id}` speaks of suppressions and cannot be silenced by one; the configuration can turn it off", span, target, fix);

    private static Diagnostic New(string message, TextSpan span, Node? target, Fix? fix) =>
        new(Info, Info.Severity, message, span, target?.Pointer ?? "") { Fix = fix };
}
