using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT008: an integration answers with a status that its operation does not have.</summary>
internal sealed class UndeclaredStatusCode() : IntegrationRule(new(
    "INT008", "undeclared-status-code", Severity.Error, "An integration response with a status code that the operation does not declare",
    Fix: FixSafety.Unsafe)
{ NeedsDocument = true })
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (!integration.IsNonProxy || operation.Responses.IsOpen)
        {
            return;
        }

        var undeclared = new List<IntegrationResponse>();
        foreach (var response in integration.Responses.Items)
        {
            if (IsUndeclared(response, operation.Responses))
            {
                undeclared.Add(response);
            }
        }

        if (undeclared.Count > 0)
        {
            Report(operation, integration, undeclared, inspection);
        }
    }

    private void Report(Operation operation, Integration integration, List<IntegrationResponse> undeclared, Inspection inspection)
    {
        var codes = undeclared.Select(static response => response.StatusCode.Value!).Distinct().ToList();
        inspection.Report(
            this,
            undeclared[0].StatusCode.Node!,
            $"The operation declares no response {Wording.List(codes)}: API Gateway cannot send it, and the request ends in a 500",
            operation,
            related: Wording.At(operation.Responses.Key, "the declared responses"),
            fix: Fix.Of($"Declare the {Wording.List("response", codes)}", FixSafety.Unsafe, Declaration(operation, codes, integration)));
    }

    private static TextEdit? Declaration(Operation operation, List<string> codes, Integration integration)
    {
        var byStatusCode = integration.Responses.Items.ToLookup(static response => response.StatusCode.Value);
        return operation.DeclareResponses([.. codes.Select(code => (code, HeadersOf(byStatusCode[code])))]);
    }

    // A header that is mapped but not declared would be the next mistake: INT011.
    private static IReadOnlyList<string> HeadersOf(IEnumerable<IntegrationResponse> responses) =>
    [
        .. responses
            .SelectMany(static response => response.Parameters.Items)
            .Select(static mapping => mapping.ResponseHeader)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    // AWS does not say what becomes of `default` and of ranges such as `2XX`; both may well stand for the code.
    private static bool IsUndeclared(IntegrationResponse response, MethodResponses declared)
    {
        if (response.StatusCode is not { IsKnown: true, Value: { Length: > 0 } statusCode })
        {
            return false;
        }

        return declared.Find(statusCode) is null && declared.Find("default") is null
            && declared.Find($"{statusCode[0]}XX") is null && declared.Find($"{statusCode[0]}xx") is null;
    }
}
