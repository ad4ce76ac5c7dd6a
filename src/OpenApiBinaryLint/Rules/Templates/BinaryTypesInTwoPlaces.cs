using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Templates;

/// <summary>TPL001: two lists that say different things of one API.</summary>
internal sealed class BinaryTypesInTwoPlaces() : Rule(new(
    "TPL001", "binary-types-in-two-places", Severity.Warning, "Binary media types in the document that differ from those beside it",
    Silences: ["BIN020"])
{ NeedsDocument = true })
{
    public override void Check(Inspection inspection)
    {
        if (inspection.Api.Host is not { BinaryMediaTypes: { IsOpen: false, Key: { } key, Entries: [_, ..] entries } } host
            || inspection.Api.Root.Find(ExtensionNames.BinaryMediaTypes) is not { } list
            || TypesOf(list.Value.Resolved) is not { Count: > 0 } types)
        {
            return;
        }

        var others = new HashSet<string>();
        foreach (var entry in entries)
        {
            others.Add(MediaType.Essence(entry.Text));
        }

        if (!others.SetEquals(types))
        {
            inspection.Report(
                this,
                list.Key,
                Message(host, types, inspection.Api.BinaryMediaTypes),
                related: [new(key.Span, host.BinaryMediaTypes.Overrides ? "this list counts" : "this list says something else")]);
        }
    }

    // Null where an entry is filled in later.
    private static HashSet<string>? TypesOf(Node node)
    {
        if (node is not ArrayNode list || TemplateExpression.Is(list))
        {
            return null;
        }

        var types = new HashSet<string>();
        foreach (var item in list.Items)
        {
            if (item.Resolved is not ScalarNode { Kind: ScalarKind.String } scalar || TemplateExpression.Is(scalar))
            {
                return null;
            }

            types.Add(MediaType.Essence(JsonPointer.Unescape(scalar.Value)));
        }

        return types;
    }

    private static string Message(ApiHost host, HashSet<string> types, BinaryMediaTypes effective)
    {
        var property = host.BinaryMediaTypes.PropertyName;
        if (!host.BinaryMediaTypes.Overrides)
        {
            return $"`{property}` lists other media types than the document, and which of the two lists counts is not documented: they may be merged, or one may be lost";
        }

        var lost = new List<string>();
        foreach (var type in types)
        {
            if (effective.MatchingEntry(type) is null)
            {
                lost.Add(type);
            }
        }

        return $"`{property}` takes the place of this list, which names other media types"
            + (lost.Count == 0 ? " and does not count" : $", so {Wording.List(lost)} {(lost.Count == 1 ? "is" : "are")} not binary");
    }
}
