using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN033: bytes on their way to a service that takes JSON. A missing CONVERT_TO_TEXT, seen from the backend.</summary>
internal sealed class MissingConvertToText() : IntegrationRule(new(
    "BIN033", "missing-convert-to-text", Severity.Error, "Binary bodies sent as raw bytes to Lambda or an AWS action, which take JSON",
    Fix: FixSafety.Unsafe))
{
    // More nobody reads, and a list of thousands must not be gone through for each of thousands of operations.
    private const int Enough = 100;

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.TakesJson && integration.ContentHandling.IsAbsent && operation.IsBodyMethod && inspection.Api.BinaryMediaTypes.Entries.Count > 0)
        {
            Look(operation, integration, inspection);
        }
    }

    private void Look(Operation operation, Integration integration, Inspection inspection)
    {
        var list = inspection.Api.BinaryMediaTypes;
        var declared = operation.RequestTypes;
        if (IsDeclared(declared))
        {
            var types = Raw(declared.Types.Select(type => list.Listed(type.Text) ?? type.Text), integration, inspection);
            Report(types, "every such request fails", Severity.Error, operation, integration, inspection);
        }
        else if (!declared.IsOpen && list.Concrete.Count > 0)
        {
            var types = Raw(list.Concrete.Select(static entry => entry.Text), integration, inspection);
            Report(types, "a request with one fails", Severity.Warning, operation, integration, inspection);
        }
        else if (!declared.IsOpen)
        {
            var types = Raw(list.Entries.Select(static entry => entry.Text), integration, inspection);
            Report(types, "whatever is not JSON fails", Severity.Info, operation, integration, inspection);
        }
    }

    // `*/*` as the type of a body declares as little as none.
    private static bool IsDeclared(DeclaredMediaTypes types) => !types.IsUndeclared && !types.Contains(MediaType.Any);

    private static List<string> Raw(IEnumerable<string> types, Integration integration, Inspection inspection) =>
        [.. types.Take(Enough).Where(type => ArrivesAsBytes(type, integration, inspection)).Distinct()];

    // The bytes of a JSON body are JSON.
    private static bool ArrivesAsBytes(string type, Integration integration, Inspection inspection) =>
        !MediaType.IsJson(type) && inspection.Payloads.Request(inspection.Api, integration, type).BackendReceives == BodyForm.Bytes;

    private void Report(
        List<string> types, string consequence, Severity severity, Operation operation, Integration integration, Inspection inspection)
    {
        if (types.Count == 0)
        {
            return;
        }

        var service = integration.Uri.IsLambda ? "Lambda" : "the service";
        var entries = types.Select(inspection.Api.BinaryMediaTypes.MatchingEntry).Distinct();
        inspection.Report(
            this,
            integration.Key,
            $"Bodies of {Wording.List(types)} go as raw bytes to {service}, which takes JSON only: {consequence}; set `contentHandling` to "
            + "`CONVERT_TO_TEXT` and add a template that puts `$input.body` into JSON",
            operation,
            severity,
            [.. entries.SelectMany(static entry => Wording.At(entry!.Node, "listed as binary here"))],
            fix: Mending.ConvertToTextInJson(operation, integration, types));
    }
}
