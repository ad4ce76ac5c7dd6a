using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT003: an integration without a place to send requests to, or with one that its type cannot reach.</summary>
internal sealed class UnusableUri() : IntegrationRule(new(
    "INT003", "unusable-uri", Severity.Error, "An integration whose `uri` is missing or does not fit its type",
    ReadsHttpApis: true))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (!integration.Type.IsKnown || integration.IsMock)
        {
            return;
        }

        if (integration.Uri.Value.IsAbsent)
        {
            ReportMissing(operation, integration, inspection);
        }
        else if (integration.Uri.Literal is { } uri && FaultIn(uri, integration, inspection.Api.Target) is { } fault)
        {
            inspection.Report(this, integration.Uri.Value.Node!, fault, operation);
        }
    }

    private void ReportMissing(Operation operation, Integration integration, Inspection inspection)
    {
        // With a subtype the request parameters say what is called.
        if (integration.Node.Find("integrationSubtype") is null)
        {
            inspection.Report(
                this, integration.Key, $"The integration has no `uri`, which `{TypeOf(integration)}` needs: API Gateway refuses the import", operation);
        }
    }

    private static string? FaultIn(string uri, Integration integration, ApiTarget target)
    {
        var isForHttpApi = target == ApiTarget.Http || integration.IsOfHttpApi;
        var takesUrl = integration.Is(IntegrationType.Http) || integration.Is(IntegrationType.HttpProxy);
        if (IsPlaceholder(uri))
        {
            return null;
        }

        if (takesUrl)
        {
            // HTTP APIs name listeners and services of a VPC by their ARN.
            return BeginsLike(uri, "http://") || BeginsLike(uri, "https://") || (isForHttpApi && BeginsLike(uri, "arn:"))
                ? null
                : $"`{TypeOf(integration)}` calls a URL that begins with `http://` or `https://`, which this `uri` is not: API Gateway refuses the import";
        }

        if (!BeginsLike(uri, "arn:"))
        {
            return $"`{TypeOf(integration)}` calls an ARN `arn:aws:apigateway:REGION:SERVICE:path/…`, which this `uri` is not: API Gateway refuses the import";
        }

        return isForHttpApi ? null : FaultInArn(uri);
    }

    // arn:partition:apigateway:region:service:path/… or :action/…
    private static string? FaultInArn(string uri)
    {
        var parts = uri.Split(':', 6);
        if (parts.Length > 2 && parts[2] != "apigateway")
        {
            return IsOpen(parts[1]) || IsOpen(parts[2])
                ? null
                : "The `uri` names the resource itself; a REST API calls it through `arn:aws:apigateway:REGION:SERVICE:path/…` and refuses this one";
        }

        var isComplete = parts.Length == 6
            && (parts[5].StartsWith("path/", StringComparison.Ordinal) || parts[5].StartsWith("action/", StringComparison.Ordinal));
        return isComplete || IsOpen(uri)
            ? null
            : "The ARN says neither `path/…` nor `action/…` after its service, so nothing is called: API Gateway refuses the import";
    }

    // As far as the text is known, up to the first part that is filled in later.
    private static bool BeginsLike(string uri, string start)
    {
        var hole = uri.IndexOf(TemplateExpression.Hole, StringComparison.Ordinal);
        return hole >= 0 && hole < start.Length
            ? start.StartsWith(uri[..hole], StringComparison.OrdinalIgnoreCase)
            : uri.StartsWith(start, StringComparison.OrdinalIgnoreCase);
    }

    // `{BACKEND_URL}/pets`, `<lambda arn>`, `YOUR_FUNCTION_ARN`: a script or a person fills it in.
    private static bool IsPlaceholder(string uri) =>
        uri is ['{' or '<' or '$' or '%' or '_', ..] || (uri.Length > 0 && !uri.Contains(':', StringComparison.Ordinal) && !uri.Any(char.IsAsciiLetterLower));

    private static bool IsOpen(string part) => part.Contains(TemplateExpression.Hole, StringComparison.Ordinal);

    private static string TypeOf(Integration integration) => integration.Type.Value switch
    {
        IntegrationType.Aws => "aws",
        IntegrationType.AwsProxy => "aws_proxy",
        IntegrationType.Http => "http",
        _ => "http_proxy",
    };
}
