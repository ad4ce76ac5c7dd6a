using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules;

/// <summary>A finding on its way to the report.</summary>
/// <param name="Diagnostic">What will be reported.</param>
/// <param name="Operation">The operation that it is about; null for the document as a whole.</param>
internal sealed record Finding(Diagnostic Diagnostic, Operation? Operation)
{
    /// <summary>IDs of the rules whose findings about the same cause are dropped: the rule's, or fewer.</summary>
    public IReadOnlyList<string> Silences { get; init; } = Diagnostic.Rule.Silences;
}

/// <summary>One document under inspection: what rules look at, and where they report.</summary>
internal sealed class Inspection(GatewayApi api, PayloadConversion payloads)
{
    private readonly List<Finding> _findings = [];

    public GatewayApi Api { get; } = api;

    /// <summary>Answers what happens to a body; rules about 500, 415 or corruption ask it.</summary>
    public PayloadConversion Payloads { get; } = payloads;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Reports a mistake.</summary>
    /// <param name="rule">The rule that speaks.</param>
    /// <param name="place">The node to mark: a key, or a value.</param>
    /// <param name="message">What is wrong and what will happen.</param>
    /// <param name="operation">The operation that it is about, or null for the document.</param>
    /// <param name="severity">Null for the rule's default.</param>
    /// <param name="related">Other places that it is about.</param>
    /// <param name="silences">Null for all that the rule silences.</param>
    /// <param name="fix">How to mend it, or null.</param>
    public void Report(
        Rule rule,
        Node place,
        string message,
        Operation? operation = null,
        Severity? severity = null,
        IReadOnlyList<Label>? related = null,
        IReadOnlyList<string>? silences = null,
        Fix? fix = null)
    {
        var spelling = SpellingAt(place, operation);
        _findings.Add(new(
            new(rule.Info, severity ?? rule.Info.Severity, spelling.Reword(message), place.Span, place.Pointer)
            {
                Related = related ?? [],
                Fix = fix is null || Api.Host is { IsReadOnly: true } ? null : fix with { Title = spelling.Reword(fix.Title) },
            },
            operation)
        { Silences = silences ?? rule.Info.Silences });
    }

    /// <summary>Takes over what was found about the document by something other than a rule.</summary>
    public void Report(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            _findings.Add(new(diagnostic, Operation: null));
        }
    }

    private PropertySpelling SpellingAt(Node place, Operation? operation) => Api.Host is { IsPiecewise: true }
        ? (operation ?? Api.OperationAround(place))?.Spelling ?? PropertySpelling.OpenApi
        : PropertySpelling.OpenApi;
}
