using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API010: references that leave the document. Several to one target are one mistake.</summary>
internal sealed class ExternalReference() : Rule(new(
    "API010", "external-reference", Severity.Error, "A `$ref` to another file or address, which the import does not follow",
    ReadsHttpApis: true))
{
    public override void Check(Inspection inspection)
    {
        if (inspection.Api.Survey.ExternalReferences is { Count: > 0 } references)
        {
            Report(references, inspection);
        }
    }

    private void Report(IReadOnlyList<ScalarNode> references, Inspection inspection)
    {
        foreach (var target in references.Where(static reference => !IsModel(reference.Value)).GroupBy(static reference => reference.Value, StringComparer.Ordinal))
        {
            var uses = target.Count();
            inspection.Report(
                this,
                target.MinBy(static reference => reference.Span.Start)!,
                $"`{target.Key}` leaves the document, and the import does not follow: what should stand here is missing"
                + (uses > 1 ? $" ({uses} places)" : ""));
        }
    }

    // https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings-models.html
    private static bool IsModel(string reference) =>
        reference.StartsWith("https://apigateway.amazonaws.com/restapis/", StringComparison.Ordinal)
        && reference.Contains("/models/", StringComparison.Ordinal);
}
