using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API014: a gateway response that does not exist, or with a status code that is none.</summary>
internal sealed class GatewayResponse() : Rule(new(
    "API014", "gateway-response", Severity.Error, "A gateway response of an unknown type or with a status code that is none"))
{
    public const string Extension = ExtensionNames.Prefix + "gateway-responses";

    public override void Check(Inspection inspection)
    {
        if (inspection.Api.Root[Extension] is ObjectNode responses && !TemplateExpression.Is(responses))
        {
            Check(responses, inspection);
        }
    }

    /// <summary>Whether all that the extension holds are gateway responses.</summary>
    public static bool AreAll(ObjectNode responses)
    {
        foreach (var response in responses.Effective())
        {
            if (!IsType(response.Name) || response.Value.Resolved is not ObjectNode node || (node["statusCode"] is ScalarNode code && !IsStatusCode(code)))
            {
                return false;
            }
        }

        return true;
    }

    private void Check(ObjectNode responses, Inspection inspection)
    {
        foreach (var response in responses.Effective())
        {
            if (TemplateExpression.IsKey(response.Name) || response.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                continue;
            }

            if (!IsType(response.Name))
            {
                ReportType(response, inspection);
            }
            else if (response.Value.Resolved is ObjectNode node && node["statusCode"] is ScalarNode code && !IsStatusCode(code))
            {
                inspection.Report(
                    this, code, $"`{code.Value}` is no status code from 100 to 599: the import refuses the gateway response `{response.Name}`");
            }
        }
    }

    private void ReportType(Member response, Inspection inspection)
    {
        var meant = Spelling.Nearest(response.Name, Types) is { } nearest ? $", `{nearest}` was probably meant" : "";
        inspection.Report(this, response.Key, $"`{response.Name}` is no type of gateway response{meant}: the import refuses it");
    }

    // Whether the letter case matters is not documented.
    private static bool IsType(string name)
    {
        foreach (var type in Types)
        {
            if (type.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStatusCode(ScalarNode code) =>
        code.Kind == ScalarKind.Null || TemplateExpression.Is(code)
        || code.Value is [>= '1' and <= '5', >= '0' and <= '9', >= '0' and <= '9'];

    // https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html
    private static string[] Types =>
    [
        "DEFAULT_4XX", "DEFAULT_5XX", "RESOURCE_NOT_FOUND", "UNAUTHORIZED", "INVALID_API_KEY", "ACCESS_DENIED", "AUTHORIZER_FAILURE",
        "AUTHORIZER_CONFIGURATION_ERROR", "INVALID_SIGNATURE", "EXPIRED_TOKEN", "MISSING_AUTHENTICATION_TOKEN", "INTEGRATION_FAILURE",
        "INTEGRATION_TIMEOUT", "API_CONFIGURATION_ERROR", "UNSUPPORTED_MEDIA_TYPE", "BAD_REQUEST_PARAMETERS", "BAD_REQUEST_BODY",
        "REQUEST_TOO_LARGE", "THROTTLED", "QUOTA_EXCEEDED", "WAF_FILTERED",
    ];
}
