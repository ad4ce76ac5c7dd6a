using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Explaining;

/// <summary>Finds what the linter says about an answer that is a failure, lossy or base64: its finding at the element concerned.</summary>
internal sealed class Hints
{
    // The rules on payloads; the others speak of what stands at the same place for reasons of their own.
    private const string Group = "BIN";

    // Successes that leave as errors, and errors in the place of a status that is not declared: whatever the body becomes.
    private static readonly string[] OfStatus = ["INT006", "INT008"];

    private readonly Dictionary<string, Hint> _byPointer = [];
    private readonly Dictionary<string, Hint> _ofStatus = [];

    public Hints(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Rule.Id.StartsWith(Group, StringComparison.Ordinal))
            {
                _byPointer.TryAdd(finding.Pointer, new(finding.Rule.Id, finding.Message));
            }
            else if (OfStatus.Contains(finding.Rule.Id))
            {
                _ofStatus.TryAdd(finding.Pointer, new(finding.Rule.Id, finding.Message));
            }
        }
    }

    public Hint? ForRequest(Operation operation, RequestPayload payload)
    {
        var integration = operation.Integration.Value!;
        return Find(
            payload.BackendReceives,
            [payload.Selection?.Template?.Key, Declared(operation.RequestTypes, payload.ContentType)],
            [integration.ContentHandling.Key, integration.PassthroughBehavior.Key, integration.RequestTemplates.Key, integration.Key]);
    }

    public Hint? ForResponse(Operation operation, IntegrationResponse response, ResponsePayload payload) => Find(
        payload.ClientReceives,
        [payload.Selection?.Template?.Key, Declared(operation.ResponseTypes, payload.ContentType)],
        [response.ContentHandling.Key, response.Key])
        ?? At(_ofStatus, [response.Key, response.StatusCode.Node]);

    public Hint? ForProxyResponse(Operation operation, BodyForm form)
    {
        var types = operation.ResponseTypes.Types;
        return Find(form, [.. types.Select(static type => type.Node)], [operation.Integration.Value!.Key]);
    }

    private static Node? Declared(DeclaredMediaTypes types, string? contentType) => contentType is null
        ? null
        : types.Types.FirstOrDefault(type => MediaType.AreEqual(type.Text, contentType))?.Node;

    // Text is lossy only where bytes come, which only the findings about the type itself know.
    private Hint? Find(BodyForm form, Node?[] ofType, Node?[] ofAll) => form switch
    {
        BodyForm.Text => At(_byPointer, ofType),
        BodyForm.Error500 or BodyForm.Error415 or BodyForm.Base64 => At(_byPointer, [.. ofType, .. ofAll]),
        _ => null,
    };

    private static Hint? At(Dictionary<string, Hint> hints, Node?[] places)
    {
        foreach (var place in places)
        {
            if (place is not null && hints.TryGetValue(place.Pointer, out var hint))
            {
                return hint;
            }
        }

        return null;
    }
}
