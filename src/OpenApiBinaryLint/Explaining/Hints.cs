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
                _byPointer.TryAdd(finding.Pointer, new(finding.Rule.Id, finding.Message) { Help = finding.Rule.Help });
            }
            else if (OfStatus.Contains(finding.Rule.Id))
            {
                _ofStatus.TryAdd(finding.Pointer, new(finding.Rule.Id, finding.Message) { Help = finding.Rule.Help });
            }
        }
    }

    public Hint? ForRequest(Operation operation, RequestPayload payload)
    {
        var integration = operation.Integration.Value!;
        return Find(
            payload.BackendReceives,
            [(payload.Selection?.Template?.Key, Stage.Template), (Declared(operation.RequestTypes, payload.ContentType), Stage.ContentType)],
            [
                (integration.ContentHandling.Key, Stage.ContentHandling),
                (integration.PassthroughBehavior.Key, Stage.Template),
                (integration.RequestTemplates.Key, Stage.Template),
                (integration.Key, Stage.Result),
            ]);
    }

    public Hint? ForResponse(Operation operation, IntegrationResponse response, ResponsePayload payload) => Find(
        payload.ClientReceives,
        [(payload.Selection?.Template?.Key, Stage.Template), (Declared(operation.ResponseTypes, payload.ContentType), Stage.ContentType)],
        [(response.ContentHandling.Key, Stage.ContentHandling), (response.Key, Stage.Result)])
        ?? At(_ofStatus, [(response.Key, Stage.Integration), (response.StatusCode.Node, Stage.Result)]);

    public Hint? ForProxyResponse(Operation operation, BodyForm form)
    {
        var types = operation.ResponseTypes.Types;
        return Find(form, [.. types.Select(static type => ((Node?)type.Node, Stage.ContentType))], [(operation.Integration.Value!.Key, Stage.Result)]);
    }

    private static Node? Declared(DeclaredMediaTypes types, string? contentType) => contentType is null
        ? null
        : types.Find(contentType)?.Node;

    // Text is lossy only where bytes come, which only the findings about the type itself know.
    private Hint? Find(BodyForm form, (Node? Place, Stage Stage)[] ofType, (Node? Place, Stage Stage)[] ofAll) => form switch
    {
        BodyForm.Text => At(_byPointer, ofType),
        BodyForm.Error500 or BodyForm.Error415 or BodyForm.Base64 => At(_byPointer, [.. ofType, .. ofAll]),
        _ => null,
    };

    private static Hint? At(Dictionary<string, Hint> hints, (Node? Place, Stage Stage)[] places)
    {
        foreach (var (place, stage) in places)
        {
            if (place is not null && hints.TryGetValue(place.Pointer, out var hint))
            {
                return hint with { Stage = stage };
            }
        }

        return null;
    }
}
