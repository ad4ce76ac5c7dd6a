using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API004: parameters in places that API Gateway does not know.</summary>
internal sealed class ParameterIgnored() : Rule(new(
    "API004", "parameter-ignored", Severity.Info, "A parameter that the import leaves out"))
{
    public override void Check(Inspection inspection)
    {
        foreach (var operation in inspection.Api.Operations)
        {
            foreach (var parameter in operation.Parameters.Items)
            {
                if (parameter.In is "cookie" or "formData")
                {
                    Report(inspection);
                    return;
                }
            }
        }
    }

    private void Report(Inspection inspection)
    {
        // What operations share is said once, at the first of them.
        var seen = new HashSet<Node>();
        foreach (var operation in inspection.Api.Operations)
        {
            var parameters = operation.Parameters.Items.Where(parameter => parameter.In is "cookie" or "formData" && seen.Add(parameter.Node)).ToList();
            Report("cookie", Severity.Info, "the integration gets cookies in the `Cookie` header alone");
            Report(
                "formData", Severity.Warning, "the form goes to the integration as one body that nobody checks, and an import that fails on warnings stops");

            void Report(string place, Severity severity, string consequence)
            {
                var dropped = parameters.FindAll(parameter => parameter.In == place);
                if (dropped.Count > 0)
                {
                    inspection.Report(
                        this,
                        dropped[0].Node["in"]!,
                        $"The import leaves out {Wording.List([.. dropped.Select(static parameter => parameter.Name)])} in `{place}`: {consequence}",
                        operation,
                        severity);
                }
            }
        }
    }
}
