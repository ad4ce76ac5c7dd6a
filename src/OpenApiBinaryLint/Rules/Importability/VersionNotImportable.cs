using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API001: a version of the specification that the product does not promise to import.</summary>
internal sealed class VersionNotImportable() : Rule(new(
    "API001", "version-not-importable", Severity.Warning, "A version of the specification that API Gateway does not import",
    ReadsHttpApis: true))
{
    public override void Check(Inspection inspection)
    {
        var (version, target) = (inspection.Api.Version, inspection.Api.Target);
        if (version == SpecificationVersion.OpenApi31)
        {
            inspection.Report(
                this,
                inspection.Api.Root["openapi"]!,
                "API Gateway documents the import of OpenAPI 3.0 only: what is new in later versions is dropped or refused; "
                + "`openapi-binary-lint convert --to 3.0` brings the document down");
        }
        else if (version == SpecificationVersion.Swagger2 && target == ApiTarget.Http)
        {
            inspection.Report(
                this,
                inspection.Api.Root["swagger"]!,
                "HTTP APIs are imported from OpenAPI 3.0 only, so the import of this document fails; `openapi-binary-lint convert --to 3.0` brings it there",
                severity: Severity.Error);
        }
    }
}
