using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN016: the list of binary media types anywhere but at the root.</summary>
internal sealed class BinaryMediaTypesWrongPlace() : Rule(new(
    "BIN016", "binary-media-types-wrong-place", Severity.Error, "`x-amazon-apigateway-binary-media-types` anywhere but at the root",
    Fix: FixSafety.Safe, Silences: ["BIN007", "BIN008"]))
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
            related: Wording.At(list, "the list that counts"),
            fix: IsOnlyList(inspection.Api) ? Fix.Of("Move the list to the root", FixSafety.Safe, Move(use.Member, inspection.Api.Root)) : null);
    }

    // Of several lists none is the list, and one that is misspelt at the root or stands outside the document may be it.
    private static bool IsOnlyList(GatewayApi api) =>
        api.BinaryMediaTypes.IsEmpty && api.BinaryMediaTypes.Key is null
        && api.ExtensionUses.Count(static use => use.Place is not (ExtensionPlace.Vendor or ExtensionPlace.Data) && IsMeant(use.Name)) == 1;

    private static IReadOnlyList<TextEdit?> Move(Member member, ObjectNode root)
    {
        if (member.Key.Parent is not ObjectNode parent || member.Value is not ArrayNode { Properties: null } list || TextsOf(list) is not { } texts)
        {
            return [null];
        }

        // Where the root ends with the list, what is removed and what is inserted would meet.
        var isLast = root.Members[^1].Value.Span.End == member.Value.Span.End;
        var after = isLast && root.Members.Count > 1 ? root.Members[^2] : root.Members[^1];
        return [NodeEdits.Remove(parent, member), NodeEdits.Insert(root, ExtensionNames.BinaryMediaTypes, new NewValue.List(texts), after)];
    }

    private static List<NewValue>? TextsOf(ArrayNode list)
    {
        var texts = new List<NewValue>();
        foreach (var item in list.Items)
        {
            if (item is not ScalarNode { Properties: null, Kind: ScalarKind.String } text)
            {
                return null;
            }

            texts.Add(text.Value);
        }

        return texts;
    }
}
