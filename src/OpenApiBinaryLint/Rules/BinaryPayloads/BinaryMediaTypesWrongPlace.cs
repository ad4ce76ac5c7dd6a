using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN016: the list of binary media types anywhere but at the root.</summary>
internal sealed class BinaryMediaTypesWrongPlace() : Rule(new(
    "BIN016", "binary-media-types-wrong-place", Severity.Error, "`x-amazon-apigateway-binary-media-types` anywhere but at the root",
    Fix: FixSafety.Safe, Silences: ["BIN007", "BIN008"])
{ NeedsDocument = true })
{
    public override void Check(Inspection inspection)
    {
        var lists = 0;
        List<ExtensionUse>? misplaced = null;
        foreach (var use in inspection.Api.ExtensionUses)
        {
            if (use.IsSetting && use.Meant == ExtensionNames.BinaryMediaTypes)
            {
                lists++;

                // At the root a misspelt key is API013.
                if (use.Place != ExtensionPlace.Root)
                {
                    (misplaced ??= []).Add(use);
                }
            }
        }

        if (misplaced is not null)
        {
            foreach (var use in misplaced)
            {
                Report(use, isOnly: lists == 1, inspection);
            }
        }
    }

    private void Report(ExtensionUse use, bool isOnly, Inspection inspection)
    {
        var list = inspection.Api.BinaryMediaTypes.Key;
        var slip = use.Name == ExtensionNames.BinaryMediaTypes ? "" : $"`{use.Name}` is misspelt, and ";
        var consequence = HasNoList(inspection.Api)
            ? "no media type counts as binary, and bodies are corrupted"
            : $"what it lists is not added to the list {(list is null ? "that counts" : "at the root")}";
        inspection.Report(
            this,
            use.Member.Key,
            $"{slip}`{ExtensionNames.BinaryMediaTypes}` is read at the root of the document; {ExtensionPlaces.InWords(use.Place)} it has no effect: {consequence}",
            related: Wording.At(list, "the list that counts"),
            fix: isOnly && HasNoList(inspection.Api) ? Fix.Of("Move the list to the root", FixSafety.Safe, Move(use.Member, inspection.Api.Root)) : null);
    }

    // Of several lists none is the list, and one that is misspelt at the root or stands outside the document may be it.
    private static bool HasNoList(GatewayApi api) => api.BinaryMediaTypes.IsEmpty && api.BinaryMediaTypes.Key is null;

    private static IReadOnlyList<TextEdit?> Move(Member member, ObjectNode root) =>
        member.Value is ArrayNode list && list.Items.All(static item => item is ScalarNode { Kind: ScalarKind.String })
            ? NodeEdits.Move(member, root, ExtensionNames.BinaryMediaTypes)
            : [null];
}
