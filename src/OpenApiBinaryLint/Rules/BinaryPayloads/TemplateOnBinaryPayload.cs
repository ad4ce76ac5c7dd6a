using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN001: a request template for a type whose bodies arrive as bytes. A missing CONVERT_TO_TEXT, seen from the template.</summary>
internal sealed class TemplateOnBinaryPayload() : IntegrationRule(new(
    "BIN001", "template-on-binary-payload", Severity.Error, "A request template for a binary media type without `CONVERT_TO_TEXT`",
    Fix: FixSafety.Safe, Silences: ["BIN033"]))
{
    // A list of thousands must not be gone through for each of thousands of operations.
    private const int Enough = 100;

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.IsMock || !operation.IsBodyMethod || !integration.ContentHandling.IsAbsent)
        {
            return;
        }

        foreach (var template in integration.RequestTemplates.Items)
        {
            if (Form(template.MediaType, integration, inspection) == BodyForm.Error500)
            {
                Report(operation, integration, template, inspection);
                return;
            }
        }
    }

    private static BodyForm Form(string mediaType, Integration integration, Inspection inspection) =>
        inspection.Payloads.Request(inspection.Api, integration, mediaType).BackendReceives;

    private void Report(Operation operation, Integration integration, MappingTemplate template, Inspection inspection)
    {
        var entry = inspection.Api.BinaryMediaTypes.MatchingEntry(template.MediaType)!;
        var isOnlyByWildcard = entry.Text == MediaType.Any && operation.RequestTypes.IsUndeclared;
        inspection.Report(
            this,
            template.Key,
            $"{Wording.Listed(template.MediaType, entry)} is a binary media type, and a mapping template cannot read bytes: every request with it "
            + "ends in a 500; `contentHandling` must be `CONVERT_TO_TEXT`",
            operation,
            isOnlyByWildcard ? Severity.Warning : null,
            Wording.At(entry.Node, "listed as binary here"),
            fix: Mending.ConvertToText(operation, integration, ConvertsNothingElse(operation, integration, inspection) ? FixSafety.Safe : FixSafety.Unsafe));
    }

    // What looks into the body finds base64 there, and what passes without a template is base64 where it was bytes.
    private static bool ConvertsNothingElse(Operation operation, Integration integration, Inspection inspection)
    {
        foreach (var template in integration.RequestTemplates.Items)
        {
            if (Form(template.MediaType, integration, inspection) == BodyForm.Error500
                && (template.Text is not { } text || !MappingTemplateText.OnlyWritesBody(text)))
            {
                return false;
            }
        }

        var types = operation.RequestTypes.IsUndeclared
            ? inspection.Api.BinaryMediaTypes.Concrete.Select(static entry => entry.Text).Prepend(MediaType.Json)
            : operation.RequestTypes.Types.Select(static type => type.Text);
        return !types.Take(Enough).Any(type =>
            (!integration.TakesJson || MediaType.IsJson(type)) && Form(type, integration, inspection) == BodyForm.Bytes);
    }
}
