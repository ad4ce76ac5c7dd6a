using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN016: the list of binary media types anywhere but at the root.</summary>
internal sealed class BinaryMediaTypesWrongPlace() : Rule(new(
    "BIN016", "binary-media-types-wrong-place", Severity.Error, "`x-amazon-apigateway-binary-media-types` anywhere but at the root",
    Silences: ["BIN007", "BIN008"]))
{
    public override void Check(Inspection inspection)
    {
        foreach (var use in inspection.Api.ExtensionUses)
        {
            // At the root a misspelt key is API013.
            if (use.Place is not (ExtensionPlace.Root or ExtensionPlace.Vendor or ExtensionPlace.Data) && IsMeant(use.Name))
            {
                Report(use, inspection);
            }
        }
    }

    private static bool IsMeant(string name) =>
        name == ExtensionNames.BinaryMediaTypes
        || (Extension.Find(name) is null && Extension.NearestName(name) == ExtensionNames.BinaryMediaTypes);

    private void Report(ExtensionUse use, Inspection inspection)
    {
        var list = inspection.Api.BinaryMediaTypes.Key;
        var slip = use.Name == ExtensionNames.BinaryMediaTypes ? "" : $"`{use.Name}` is misspelt, and ";
        var consequence = list is null
            ? "no media type counts as binary, and bodies are corrupted"
            : "what it lists is not added to the list at the root";
        inspection.Report(
            this,
            use.Member.Key,
            $"{slip}`{ExtensionNames.BinaryMediaTypes}` is read at the root of the document; {ExtensionPlaces.InWords(use.Place)} it has no effect: {consequence}",
            related: Wording.At(list, "the list that counts"));
    }
}
