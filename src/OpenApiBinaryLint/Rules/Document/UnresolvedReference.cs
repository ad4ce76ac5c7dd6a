using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Rules.Document;

/// <summary>DOC005: a reference to a place of the document that is not there.</summary>
internal sealed class UnresolvedReference() : Rule(new(
    "DOC005", "unresolved-reference", Severity.Error, "A local `$ref` that leads nowhere, or in a circle without content",
    ReadsHttpApis: true, Silences: ["OAS001"]))
{
    public override void Check(Inspection inspection)
    {
        foreach (var broken in inspection.Api.BrokenReferences)
        {
            var fault = broken.IsCircle ? "leads back to itself by references alone" : "leads nowhere";
            inspection.Report(
                this,
                broken.Node,
                $"`{broken.Node.Value}` {fault}; API Gateway refuses the document or leaves out what should stand here");
        }
    }
}
