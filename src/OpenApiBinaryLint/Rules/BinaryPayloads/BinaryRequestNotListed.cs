using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN007: bytes are sent under a media type that the API takes for text.</summary>
internal sealed class BinaryRequestNotListed() : IntegrationRule(new(
    "BIN007", "binary-request-not-listed", Severity.Warning, "A declared binary request type that is not among the binary media types",
    Fix: FixSafety.Unsafe))
{
    private const string Loss = "the body is read as UTF-8 text on its way to the backend, and whatever is not UTF-8 is replaced, silently";

    private const string UndocumentedLoss =
        "the body is probably read as UTF-8 text, and whatever is not is lost; how HTTP proxies convert bodies is not documented";

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (!integration.IsMock && !operation.RequestTypes.IsUndeclared && !inspection.Api.BinaryMediaTypes.IsOpen)
        {
            Report(operation, integration, inspection);
        }
    }

    private void Report(Operation operation, Integration integration, Inspection inspection)
    {
        var lossy = new List<DeclaredMediaType>();
        var decoded = new List<DeclaredMediaType>();
        foreach (var type in operation.RequestTypes.Types)
        {
            if (!MediaType.LooksBinary(type.Text) || inspection.Api.BinaryMediaTypes.Lists(type.Text) != Answer.No)
            {
                continue;
            }

            switch (inspection.Payloads.Request(inspection.Api, integration, type.Text).BackendReceives)
            {
                case BodyForm.Text or BodyForm.Template:
                    lossy.Add(type);
                    break;
                case BodyForm.Decoded:
                    decoded.Add(type);
                    break;
            }
        }

        if (lossy.Count > 0)
        {
            var isHttpProxy = integration.Is(IntegrationType.HttpProxy);
            Report(lossy, isHttpProxy ? UndocumentedLoss : Loss, isHttpProxy ? Severity.Info : null, FixFor(lossy, integration, inspection.Api));
        }
        else if (decoded.Count > 0)
        {
            Report(decoded, "`CONVERT_TO_BINARY` then takes the body for base64, and bytes as they are end in a 500", Severity.Info, fix: null);
        }

        void Report(List<DeclaredMediaType> types, string consequence, Severity? severity, Fix? fix) => inspection.Report(
            this,
            types[0].Node,
            $"{Wording.NotListed([.. types.Select(static type => type.Text)], inspection.Api.BinaryMediaTypes)}: {consequence}",
            operation,
            severity,
            Wording.At(inspection.Api.BinaryMediaTypes.Key, "the binary media types"),
            fix: fix);
    }

    // A template that looks into the body finds nothing in base64: listing the type would make it worse.
    private static Fix? FixFor(List<DeclaredMediaType> types, Integration integration, GatewayApi api)
    {
        foreach (var type in types)
        {
            if (integration.IsNonProxy && integration.RequestTemplates.Find(type.Text) is { } template
                && !(template.Text is { } text && MappingTemplateText.OnlyWritesBody(text)))
            {
                return null;
            }
        }

        return ListMending.Add([.. types.Select(static type => type.Text)], api);
    }
}
