using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Rules;

namespace OpenApiBinaryLint.Linting;

/// <summary>One cause, one finding: drops what a rule that speaks of the same cause silences.</summary>
internal sealed class Silencing
{
    private readonly Dictionary<string, Reach> _reaches = [];

    private Silencing()
    {
    }

    /// <summary>Adds the findings that remain.</summary>
    /// <param name="findings">Of the rules.</param>
    /// <param name="syntax">Of the reader; they silence, too.</param>
    /// <param name="remaining">Where they go.</param>
    public static void Apply(IReadOnlyList<Finding> findings, IReadOnlyList<Diagnostic> syntax, List<Diagnostic> remaining)
    {
        if (findings.Count == 0)
        {
            return;
        }

        var silencing = new Silencing();
        foreach (var diagnostic in syntax)
        {
            silencing.Add(diagnostic, operation: null, diagnostic.Rule.Silences);
        }

        foreach (var finding in findings)
        {
            silencing.Add(finding.Diagnostic, finding.Operation, finding.Silences);
        }

        foreach (var finding in findings)
        {
            if (!silencing.IsSilenced(finding))
            {
                remaining.Add(finding.Diagnostic);
            }
        }
    }

    private void Add(Diagnostic silencer, Operation? operation, IReadOnlyList<string> silences)
    {
        foreach (var id in silences)
        {
            if (!_reaches.TryGetValue(id, out var reach))
            {
                _reaches.Add(id, reach = new());
            }

            if (operation is null)
            {
                reach.Places.Add(PlaceOf(silencer.Pointer));
            }
            else
            {
                reach.Operations.Add(operation);
            }
        }
    }

    // Within an operation the rules speak of one cause; a finding about the document covers every operation, and one about a
    // place of the document, what is said of that place.
    private bool IsSilenced(Finding finding)
    {
        if (!_reaches.TryGetValue(finding.Diagnostic.Rule.Id, out var reach))
        {
            return false;
        }

        return finding.Operation is { } operation
            ? reach.Places.Count > 0 || reach.Operations.Contains(operation)
            : reach.Places.Count > 0 && IsAtOrBelow(finding.Diagnostic.Pointer, reach.Places);
    }

    private static bool IsAtOrBelow(string pointer, HashSet<string> places)
    {
        while (!places.Contains(pointer))
        {
            if (pointer.Length == 0)
            {
                return false;
            }

            pointer = pointer[..pointer.LastIndexOf('/')];
        }

        return true;
    }

    // What is said of a reference concerns the whole of what it stands for.
    private static string PlaceOf(string pointer) =>
        pointer.EndsWith("/$ref", StringComparison.Ordinal) ? pointer[..^"/$ref".Length] : pointer;

    /// <summary>What of a rule is silenced.</summary>
    private sealed class Reach
    {
        public HashSet<Operation> Operations { get; } = [];

        public HashSet<string> Places { get; } = [];
    }
}
