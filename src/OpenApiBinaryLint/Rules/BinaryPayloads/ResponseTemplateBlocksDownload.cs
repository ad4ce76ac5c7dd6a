using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN011: a template applies to every Accept, so that nothing can be downloaded as bytes.</summary>
internal sealed class ResponseTemplateBlocksDownload() : IntegrationRule(new(
    "BIN011", "response-template-blocks-download", Severity.Info, "A response template that keeps clients from accepting bytes"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        var list = inspection.Api.BinaryMediaTypes;
        if (operation.Method is "get" or "any" && integration.IsNonProxy && !integration.IsMock && list.Entries.Count > 0 && list.Wildcard is null)
        {
            Report(operation, integration, inspection);
        }
    }

    private void Report(Operation operation, Integration integration, Inspection inspection)
    {
        var list = inspection.Api.BinaryMediaTypes;
        if (operation.ResponseTypes.Types.Any(type => list.Lists(type.Text) != Answer.No))
        {
            return;
        }

        foreach (var response in integration.Responses.Items)
        {
            if (response.ContentHandling.IsAbsent && response.MaySucceed && Failing(response, inspection) is var (entry, template))
            {
                inspection.Report(
                    this,
                    template.Key,
                    $"This template applies to every Accept: a request that accepts `{entry.Text}`, a binary media type, most likely ends in a 500 "
                    + "instead of a download",
                    operation,
                    related: Wording.At(entry.Node, "listed as binary here"));
                return;
            }
        }
    }

    private static (BinaryMediaType Entry, MappingTemplate Template)? Failing(IntegrationResponse response, Inspection inspection)
    {
        foreach (var entry in inspection.Api.BinaryMediaTypes.Entries)
        {
            if (inspection.Payloads.Response(inspection.Api, response, entry.Text, entry.Text)
                is { ClientReceives: BodyForm.Error500, Selection.Template: { } template })
            {
                return (entry, template);
            }
        }

        return null;
    }
}
