using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API012: an extension where API Gateway does not look for it.</summary>
internal sealed class ExtensionWrongPlace() : Rule(new(
    "API012", "extension-wrong-place", Severity.Error, "An extension of API Gateway in a place where it is not read",
    ReadsHttpApis: true))
{
    // The places whose members the specification settles. Elsewhere reusable parts may stand that are referred to.
    private const ExtensionPlace Judged = ExtensionPlace.Root | ExtensionPlace.Info | ExtensionPlace.Server | ExtensionPlace.Tag
        | ExtensionPlace.Paths | ExtensionPlace.PathItem | ExtensionPlace.Operation | ExtensionPlace.Integration | ExtensionPlace.Responses
        | ExtensionPlace.Response | ExtensionPlace.Components | ExtensionPlace.SecuritySchemes | ExtensionPlace.SecurityScheme;

    public override void Check(Inspection inspection)
    {
        foreach (var use in inspection.Api.ExtensionUses)
        {
            if ((use.Place & Judged) != ExtensionPlace.None && use.Name != ExtensionNames.BinaryMediaTypes && Extension.Find(use.Name) is { } extension
                && ReadAt(extension, inspection.Api.Version) is not ExtensionPlace.None and var places && (places & use.Place) == ExtensionPlace.None)
            {
                Report(use, places, inspection);
            }
        }
    }

    private static ExtensionPlace ReadAt(Extension extension, SpecificationVersion version) =>
        version == SpecificationVersion.Swagger2 ? extension.InSwagger : extension.InOpenApi;

    private void Report(ExtensionUse use, ExtensionPlace places, Inspection inspection) => inspection.Report(
        this,
        use.Member.Key,
        $"`{use.Name}` is read {ExtensionPlaces.InWords(places)}; {ExtensionPlaces.InWords(use.Place)} it has no effect",
        inspection.Api.OperationAround(use.Member.Key));
}
