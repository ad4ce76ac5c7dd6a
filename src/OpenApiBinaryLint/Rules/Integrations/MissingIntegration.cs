using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT001: an operation that leads nowhere.</summary>
internal sealed class MissingIntegration() : Rule(new(
    "INT001", "missing-integration", Severity.Error, "An operation without `x-amazon-apigateway-integration`")
{ NeedsDocument = true })
{
    public override void Check(Inspection inspection)
    {
        var missing = 0;
        foreach (var operation in inspection.Api.Operations)
        {
            missing += operation.Integration.IsAbsent ? 1 : 0;
        }

        if (missing > 0)
        {
            Report(inspection, isInAll: missing == inspection.Api.Operations.Count);
        }
    }

    private void Report(Inspection inspection, bool isInAll)
    {
        if (isInAll)
        {
            ReportDocument(inspection);
            return;
        }

        foreach (var operation in inspection.Api.Operations)
        {
            if (operation.Integration.IsAbsent)
            {
                inspection.Report(
                    this,
                    operation.Key,
                    $"`{operation.Name}` has no integration while others have one: API Gateway refuses to deploy the API",
                    operation);
            }
        }
    }

    private void ReportDocument(Inspection inspection)
    {
        if (!inspection.Api.HasOpenPaths)
        {
            inspection.Report(
                this,
                inspection.Api.Root.Find("paths")!.Key,
                "No operation has an `x-amazon-apigateway-integration`: API Gateway imports the API and refuses to deploy it, unless integrations are added elsewhere",
                severity: Severity.Info);
        }
    }
}
