using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API012: an extension where API Gateway does not look for it.</summary>
internal sealed class ExtensionWrongPlace() : Rule(new(
    "API012", "extension-wrong-place", Severity.Error, "An extension of API Gateway in a place where it is not read",
    Fix: FixSafety.Safe, ReadsHttpApis: true))
{
    // What stands there speaks of the whole document.
    private const ExtensionPlace General = ExtensionPlace.Root | ExtensionPlace.Info | ExtensionPlace.Paths | ExtensionPlace.Components;

    public override void Check(Inspection inspection)
    {
        Dictionary<(string?, Operation?), int>? counts = null;
        foreach (var use in inspection.Api.ExtensionUses)
        {
            if (use.Name != ExtensionNames.BinaryMediaTypes && Extension.Find(use.Name) is { } extension
                && ExtensionPlaces.IsOutside(use.Place, inspection.Api.Notation.PlacesOf(extension)))
            {
                // Of several none is the one, and one that is misspelt may be it.
                counts ??= Count(inspection.Api);
                Report(use, extension, isOnly: counts[Sphere(use, inspection.Api)] == 1, inspection);
            }
        }
    }

    private static Dictionary<(string?, Operation?), int> Count(GatewayApi api) =>
        api.ExtensionUses.Where(static use => use.IsSetting).CountBy(use => Sphere(use, api)).ToDictionary();

    private static (string? Meant, Operation? Operation) Sphere(ExtensionUse use, GatewayApi api) =>
        (use.Meant, use.Meant is not null && IsOfOperation(Extension.Find(use.Meant)!) ? api.OperationAround(use.Member.Key) : null);

    private static bool IsOfOperation(Extension extension) => extension.InOpenApi.HasFlag(ExtensionPlace.Operation);

    private void Report(ExtensionUse use, Extension extension, bool isOnly, Inspection inspection)
    {
        var operation = inspection.Api.OperationAround(use.Member.Key);
        var places = inspection.Api.Notation.PlacesOf(extension);
        inspection.Report(
            this,
            use.Member.Key,
            $"`{use.Name}` is read {ExtensionPlaces.InWords(places)}; {ExtensionPlaces.InWords(use.Place)} it has no effect",
            operation,
            fix: isOnly && ExtensionMending.Takes(extension, use.Member.Value) ? Move(use, places, operation, inspection.Api) : null);
    }

    // What was written for one path or operation may not have been meant for all.
    private static Fix? Move(ExtensionUse use, ExtensionPlace places, Operation? operation, GatewayApi api)
    {
        var isOfOperation = places.HasFlag(ExtensionPlace.Operation);
        var (destination, place) = isOfOperation ? (OwnerOf(use, operation), "into the operation") : Destination(places, api);
        var safety = isOfOperation || (use.Place & General) != ExtensionPlace.None ? FixSafety.Safe : FixSafety.Unsafe;
        return destination is not null && destination.Find(use.Name) is null && !TemplateExpression.IsOpen(destination) && !TemplateExpression.Is(use.Member.Value)
            ? Fix.Of($"Move `{use.Name}` {place}", safety, NodeEdits.Move(use.Member, destination))
            : null;
    }

    private static ObjectNode? OwnerOf(ExtensionUse use, Operation? operation) =>
        operation is not null && operation.Owns(use.Member.Key) ? operation.Node : null;

    private static (ObjectNode? Node, string Place) Destination(ExtensionPlace places, GatewayApi api) => places switch
    {
        ExtensionPlace.Root => (api.Root, "to the root"),
        ExtensionPlace.Server => (OnlyServer(api.Root), "into the server"),
        ExtensionPlace.Components => (Own(api.Root.FindOwn("components")?.Value), "into `components`"),
        _ => (null, ""),
    };

    private static ObjectNode? OnlyServer(ObjectNode root) =>
        root.FindOwn("servers")?.Value is ArrayNode { Properties: null, Items: [var only] } ? Own(only) : null;

    private static ObjectNode? Own(Node? node) => node is ObjectNode { Properties: null } own && !TemplateExpression.Is(own) ? own : null;
}
