using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN005: a backend that takes JSON gets bare base64.</summary>
internal sealed class Base64WithoutTemplate() : IntegrationRule(new(
    "BIN005", "base64-without-template", Severity.Warning, "`CONVERT_TO_TEXT` without a request template for a binary media type",
    Fix: FixSafety.Unsafe))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.TakesJson && operation.IsBodyMethod && integration.Converts(ContentHandling.ConvertToText)
            && inspection.Api.BinaryMediaTypes.Entries.Count > 0)
        {
            Report(operation, integration, inspection);
        }
    }

    private void Report(Operation operation, Integration integration, Inspection inspection)
    {
        var list = inspection.Api.BinaryMediaTypes;
        var declared = operation.RequestTypes;
        var declaresBinary = declared.Types.Any(type => list.Lists(type.Text) == Answer.Yes);
        if (!declaresBinary && (declared.IsOpen || !declared.IsUndeclared))
        {
            return;
        }

        // A list of wildcards does not say which types are meant; the operation may.
        var isConcrete = list.Concrete.Any();
        var candidates = isConcrete ? list.Concrete.Select(static entry => entry.Text)
            : declaresBinary ? declared.Types.Select(static type => type.Text)
            : list.Entries.Select(static entry => entry.Text);
        var bare = candidates.Select(MediaType.Essence).Distinct().Where(type => ArrivesBare(type, integration, inspection)).ToList();
        if (bare.Count > 0)
        {
            var types = isConcrete || declaresBinary ? Wording.List(bare) : $"every type of {Wording.List(bare)}";
            inspection.Report(
                this,
                integration.ContentHandling.Node!,
                $"`CONVERT_TO_TEXT` without a mapping template for {types}: such a body reaches the backend as bare base64, which is not JSON, "
                + "and the call fails",
                operation,
                isConcrete ? null : Severity.Info,
                Wording.At(list.Key, "the binary media types"),
                fix: Mending.AddTemplates(operation, integration, bare));
        }
    }

    // An empty template hands base64 on as well, but was put there on purpose.
    private static bool ArrivesBare(string mediaType, Integration integration, Inspection inspection)
    {
        var request = inspection.Payloads.Request(inspection.Api, integration, mediaType);
        return request is { BackendReceives: BodyForm.Base64, Selection.Choice: TemplateChoice.Passthrough };
    }
}
