using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN010: a template applies to every Accept, also to one that makes the result binary.</summary>
internal sealed class ResponseTemplateOnBinaryResult() : IntegrationRule(new(
    "BIN010", "response-template-on-binary-result", Severity.Warning, "A response template that meets bytes",
    Fix: FixSafety.Unsafe, Silences: ["BIN011"]))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.IsNonProxy && inspection.Api.BinaryMediaTypes.Entries.Count > 0)
        {
            Report(operation, integration, inspection);
        }
    }

    private void Report(Operation operation, Integration integration, Inspection inspection)
    {
        var wildcard = inspection.Api.BinaryMediaTypes.Wildcard;
        if ((wildcard?.Text ?? BinaryType(operation, inspection.Api.BinaryMediaTypes)) is not { } type)
        {
            return;
        }

        List<IntegrationResponse>? failing = null;
        MappingTemplate? first = null;
        foreach (var response in integration.Responses.Items)
        {
            var result = inspection.Payloads.Response(inspection.Api, response, type, type);
            if (response.ContentHandling.IsAbsent && result is { ClientReceives: BodyForm.Error500, Selection.Template: { } template })
            {
                (failing ??= []).Add(response);
                first ??= template;
            }
        }

        if (failing is not null)
        {
            Report(operation, first!, failing, type, wildcard, inspection);
        }
    }

    private static string? BinaryType(Operation operation, BinaryMediaTypes list)
    {
        foreach (var declared in operation.ResponseTypes.Types)
        {
            if (list.Listed(declared.Text) is { } type)
            {
                return type;
            }
        }

        return null;
    }

    private void Report(
        Operation operation, MappingTemplate template, List<IntegrationResponse> failing, string type, BinaryMediaType? wildcard, Inspection inspection)
    {
        var entry = wildcard ?? inspection.Api.BinaryMediaTypes.MatchingEntry(type);
        var what = wildcard is null
            ? $"{Wording.Listed(type, entry)} is a binary media type, and this template applies to every Accept but cannot read bytes: "
                + "a request that accepts it most likely ends in a 500"
            : "`*/*` makes every result binary, and a mapping template cannot read bytes: every response with it most likely becomes a 500";
        inspection.Report(
            this,
            template.Key,
            what + "; `contentHandling` must be `CONVERT_TO_TEXT`, or the template be removed",
            operation,
            related: Wording.At(entry?.Node, "listed as binary here"),
            fix: Mending.ConvertToText(operation, failing, FixSafety.Unsafe));
    }
}
