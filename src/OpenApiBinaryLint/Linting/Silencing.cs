using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Rules;

namespace OpenApiBinaryLint.Linting;

/// <summary>One cause, one finding: drops what a rule that speaks of the same cause silences.</summary>
internal static class Silencing
{
    /// <summary>Adds the findings that remain.</summary>
    /// <param name="findings">Of the rules.</param>
    /// <param name="syntax">Of the reader; they silence, too.</param>
    /// <param name="remaining">Where they go.</param>
    public static void Apply(IReadOnlyList<Finding> findings, IReadOnlyList<Diagnostic> syntax, List<Diagnostic> remaining)
    {
        var silencers = new List<Finding>();
        foreach (var diagnostic in syntax)
        {
            if (diagnostic.Rule.Silences.Count > 0)
            {
                silencers.Add(new(diagnostic, Operation: null));
            }
        }

        foreach (var finding in findings)
        {
            if (finding.Diagnostic.Rule.Silences.Count > 0)
            {
                silencers.Add(finding);
            }
        }

        foreach (var finding in findings)
        {
            if (!IsSilenced(finding, silencers))
            {
                remaining.Add(finding.Diagnostic);
            }
        }
    }

    private static bool IsSilenced(Finding finding, List<Finding> silencers)
    {
        foreach (var silencer in silencers)
        {
            if (silencer.Diagnostic.Rule.Silences.Contains(finding.Diagnostic.Rule.Id) && IsSameCause(silencer, finding))
            {
                return true;
            }
        }

        return false;
    }

    // Within an operation the rules speak of one cause; a finding about the document covers every operation, and one about a
    // place of the document, what is said of that place.
    private static bool IsSameCause(Finding silencer, Finding finding) => (silencer.Operation, finding.Operation) switch
    {
        (not null, _) => silencer.Operation == finding.Operation,
        (null, not null) => true,
        _ => IsAtOrBelow(finding.Diagnostic.Pointer, silencer.Diagnostic.Pointer),
    };

    private static bool IsAtOrBelow(string pointer, string place) =>
        pointer.StartsWith(place, StringComparison.Ordinal) && (pointer.Length == place.Length || pointer[place.Length] == '/');
}
