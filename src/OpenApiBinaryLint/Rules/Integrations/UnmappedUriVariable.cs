using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT026: a variable in the uri that nothing fills in.</summary>
internal sealed class UnmappedUriVariable() : IntegrationRule(new(
    "INT026", "unmapped-uri-variable", Severity.Error, "A variable in the `uri` that no request parameter is mapped to"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (!integration.RequestParameters.IsOpen && integration.Uri.Literal is { } uri && StartOfVariables(uri, integration) is >= 0 and var start)
        {
            Report(operation, integration, uri[start..], inspection);
        }
    }

    private void Report(Operation operation, Integration integration, string uri, Inspection inspection)
    {
        var unmapped = new List<string>();
        var seen = new HashSet<string>();
        foreach (var name in VariablesOf(uri))
        {
            if (seen.Add(name) && integration.RequestParameters.Find($"integration.request.path.{name}") is null)
            {
                unmapped.Add(name);
            }
        }

        if (unmapped.Count > 0)
        {
            inspection.Report(
                this,
                integration.Uri.Value.Node!,
                $"No request parameter is mapped to `integration.request.path.{unmapped[0]}`{(unmapped.Count == 1 ? "" : $" (and {unmapped.Count - 1} more)")}: "
                + $"the backend is called with `{{{unmapped[0]}}}` unfilled, or API Gateway refuses the uri",
                operation);
        }
    }

    // Where the part of the uri begins that may hold variables, or -1.
    private static int StartOfVariables(string uri, Integration integration)
    {
        if (!uri.Contains('{', StringComparison.Ordinal))
        {
            return -1;
        }

        if (integration.Is(IntegrationType.Aws) && !integration.Uri.IsLambda)
        {
            return uri.IndexOf(":path/", StringComparison.Ordinal);
        }

        if (!integration.Is(IntegrationType.Http) && !integration.Is(IntegrationType.HttpProxy))
        {
            return -1;
        }

        // In the host, and where the uri begins with a brace, a script fills it in.
        var host = uri.IndexOf("://", StringComparison.Ordinal) + 3;
        return host > 2 || uri[0] == TemplateExpression.Hole ? uri.IndexOf('/', Math.Max(host, 0)) : -1;
    }

    private static List<string> VariablesOf(string uri)
    {
        var names = new List<string>();
        var open = uri.IndexOf('{', StringComparison.Ordinal);
        while (open >= 0 && uri.IndexOf('}', open) is > 0 and var close)
        {
            var name = uri[(open + 1)..close].TrimEnd('+');
            if (IsVariable(name))
            {
                names.Add(name);
            }

            open = uri.IndexOf('{', close);
        }

        return names;
    }

    // `{BACKEND_HOST}` is a placeholder that a build script fills in, by convention.
    private static bool IsVariable(string name)
    {
        var hasLowerCase = false;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'))
            {
                return false;
            }

            hasLowerCase |= char.IsAsciiLetterLower(c);
        }

        return hasLowerCase;
    }
}
