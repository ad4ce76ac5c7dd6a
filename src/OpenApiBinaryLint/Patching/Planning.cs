using System.Globalization;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Patching;

/// <summary>Makes a plan.</summary>
/// <param name="old">What the live API was made from; null for one without any setting.</param>
/// <param name="wanted">What it is to become.</param>
internal sealed class Planning(GatewayApi? old, GatewayApi wanted)
{
    private static readonly string[] Covered = ["contentHandling", "passthroughBehavior", "requestTemplates", "responses"];
    private static readonly string[] CoveredOfResponse = ["contentHandling", "responseTemplates", "statusCode"];
    private readonly List<PatchStep> _steps = [];
    private readonly List<string> _notCovered = [];

    public PatchPlan Plan()
    {
        PlanApi();
        PlanMethods();
        if (_steps.Count > 0)
        {
            _steps.Add(PatchStep.Deployment);
        }

        return new(_steps, _notCovered);
    }

    private void PlanApi()
    {
        var changes = new Changes("The API", _notCovered);
        changes.SetBinaryMediaTypes(old?.BinaryMediaTypes, wanted.BinaryMediaTypes);
        changes.Set("minimumCompressionSize", old is null ? null : CompressionSize(old), CompressionSize(wanted));
        Add(changes, PatchTarget.RestApi);
    }

    private static Located<string> CompressionSize(GatewayApi api)
    {
        var reader = new ModelReader(api.References);
        var size = api.Host is { CompressionSizeName: { } name } host && host.Properties.Find(name) is not null
            ? reader.Number(host.Properties, name)
            : reader.Number(api.Root, ExtensionNames.MinimumCompressionSize);
        if (!size.IsKnown)
        {
            return size;
        }

        return int.TryParse(size.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
            ? size.As(bytes.ToString(CultureInfo.InvariantCulture))
            : size.WithoutValue<string>(ValueState.Invalid);
    }

    private void PlanMethods()
    {
        var former = ByName(old);
        foreach (var operation in wanted.Operations)
        {
            var isThere = former.Remove(operation.Name, out var before);
            if (old is not null && !isThere)
            {
                _notCovered.Add($"`{operation.Name}`: {NotInOld("method", old.HasOpenPaths)}");
            }
            else
            {
                PlanMethod(before, operation);
            }
        }

        if (wanted.HasOpenPaths)
        {
            _notCovered.Add("The API: further paths or methods are unknown");
        }
        else
        {
            _notCovered.AddRange(former.Keys.Select(static name => $"`{name}`: the method is in the old document alone; a PATCH cannot remove it"));
        }
    }

    private static string NotInOld(string subject, bool isOpen) => isOpen
        ? $"whether the {subject} is there already is unknown"
        : $"the {subject} is not in the old document; a PATCH cannot make it";

    private static Dictionary<string, Operation> ByName(GatewayApi? api)
    {
        var operations = new Dictionary<string, Operation>();
        foreach (var operation in api?.Operations ?? [])
        {
            operations.TryAdd(operation.Name, operation);
        }

        return operations;
    }

    private void PlanMethod(Operation? before, Operation operation)
    {
        if (operation.HasOpenPath)
        {
            _notCovered.Add($"`{operation.Name}`: the path is unknown, something else fills it in");
        }
        else if (Uncovered(before, operation.Integration) is { } reason)
        {
            _notCovered.Add($"`{operation.Name}`: {reason}");
        }
        else if (operation.Integration is { IsKnown: true, Value: { } integration })
        {
            PlanIntegration(before, operation, integration);
            PlanResponses(before, operation, integration.Responses);
        }
    }

    private static string? Uncovered(Operation? before, Located<Integration> integration)
    {
        if (integration.IsOpen || before?.Integration.IsOpen == true)
        {
            return "the integration is unknown";
        }

        if (before is null || (integration.IsAbsent && before.Integration.IsAbsent))
        {
            return null;
        }

        if (integration.IsAbsent || before.Integration.IsAbsent)
        {
            var document = integration.IsAbsent ? "old document alone; a PATCH cannot remove it" : "new document alone; a PATCH cannot make it";
            return $"the integration is in the {document}";
        }

        var (from, to) = (before.Integration.Value!.Type, integration.Value!.Type);
        return from.IsKnown && to.IsKnown && from.Value != to.Value
            ? $"the type of the integration changes from `{Word(from)}` to `{Word(to)}`, which takes a new integration with all its settings, not a PATCH"
            : null;
    }

    // As the API of the control plane writes it.
    private static string Word(Located<IntegrationType> type) => type.Value switch
    {
        IntegrationType.Aws => "AWS",
        IntegrationType.AwsProxy => "AWS_PROXY",
        IntegrationType.Http => "HTTP",
        IntegrationType.HttpProxy => "HTTP_PROXY",
        _ => "MOCK",
    };

    private void PlanIntegration(Operation? former, Operation operation, Integration integration)
    {
        var before = former?.Integration.Value;
        var changes = new Changes($"`{operation.Name}`", _notCovered);
        changes.SetContentHandling(before?.ContentHandling, integration.ContentHandling);
        changes.SetPassthroughBehavior(before?.PassthroughBehavior, integration.PassthroughBehavior);
        changes.SetTemplates("requestTemplates", before?.RequestTemplates, integration.RequestTemplates);
        if (before is not null && IsSpelledAlike(former, operation))
        {
            var differences = new OtherDifferences();
            differences.Compare(before.Node, integration.Node, Spelled(operation, before.Type.IsKnown && integration.Type.IsKnown ? [.. Covered, "type"] : Covered));
            changes.Leave(differences);
        }

        Add(changes, PatchTarget.Integration, operation);
    }

    // What stands beside the payload's settings is compared word by word.
    private static bool IsSpelledAlike(Operation? former, Operation operation) => former?.Spelling == operation.Spelling;

    private static string[] Spelled(Operation operation, string[] names) => Array.ConvertAll(names, operation.Spelling.Of);

    private void PlanResponses(Operation? formerOperation, Operation operation, IntegrationResponses responses)
    {
        var before = formerOperation?.Integration.Value?.Responses;
        var former = ByStatusCode(before);
        var seen = new HashSet<string>();
        foreach (var response in responses.Items)
        {
            if (response.StatusCode is not { IsKnown: true, Value: { } statusCode } || !IsStatusCode(statusCode))
            {
                _notCovered.Add($"`{operation.Name}`: the status code of the response `{response.Pattern}` is unknown");
            }
            else if (!seen.Add(statusCode))
            {
                _notCovered.Add($"`{operation.Name}`: the response `{response.Pattern}` is a second one of status code {statusCode}, of which the integration keeps one");
            }
            else if (!former.Remove(statusCode, out var counterpart) && before is not null)
            {
                _notCovered.Add($"`{operation.Name}`: {NotInOld($"response of status code {statusCode}", before.IsOpen)}");
            }
            else
            {
                PlanResponse(operation, statusCode, IsSpelledAlike(formerOperation, operation), counterpart, response);
            }
        }

        if (responses.IsOpen)
        {
            _notCovered.Add($"`{operation.Name}`: further responses are unknown");
        }
        else
        {
            _notCovered.AddRange(former.Keys.Select(
                statusCode => $"`{operation.Name}`: the response of status code {statusCode} is in the old document alone; a PATCH cannot remove it"));
        }
    }

    private static Dictionary<string, IntegrationResponse> ByStatusCode(IntegrationResponses? responses)
    {
        var result = new Dictionary<string, IntegrationResponse>();
        foreach (var response in responses?.Items ?? [])
        {
            if (response.StatusCode is { IsKnown: true, Value: { } statusCode } && IsStatusCode(statusCode))
            {
                result.TryAdd(statusCode, response);
            }
        }

        return result;
    }

    private static bool IsStatusCode(string text) => text.Length == 3 && text.All(char.IsAsciiDigit);

    private void PlanResponse(Operation operation, string statusCode, bool isSpelledAlike, IntegrationResponse? before, IntegrationResponse response)
    {
        var changes = new Changes($"`{operation.Name}`, response of status code {statusCode}", _notCovered);
        changes.SetContentHandling(before?.ContentHandling, response.ContentHandling);
        changes.SetTemplates("responseTemplates", before?.Templates, response.Templates);
        if (before is not null && isSpelledAlike)
        {
            var differences = new OtherDifferences();
            differences.Compare(before.Node, response.Node, Spelled(operation, CoveredOfResponse));
            if (before.Pattern != response.Pattern)
            {
                differences.Certain.Add("selectionPattern");
            }

            changes.Leave(differences);
        }

        Add(changes, PatchTarget.IntegrationResponse, operation, statusCode);
    }

    private void Add(Changes changes, PatchTarget target, Operation? operation = null, string? statusCode = null)
    {
        if (changes.Operations.Count > 0)
        {
            _steps.Add(new(target, changes.Operations)
            {
                Path = operation?.Path,
                Method = operation?.MethodName,
                StatusCode = statusCode,
                Comment = changes.Comment,
            });
        }
    }
}
