using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT013: a mapping value that is neither a source nor a quoted text.</summary>
internal sealed class UnquotedStaticValue() : IntegrationRule(new(
    "INT013", "unquoted-static-value", Severity.Warning, "A mapping value that is neither a known source nor a text in single quotes",
    Fix: FixSafety.Safe))
{
    // https://docs.aws.amazon.com/apigateway/latest/developerguide/request-response-data-mappings.html
    private static readonly string[] RequestSources =
    [
        "method.request.header.", "method.request.multivalueheader.", "method.request.querystring.", "method.request.multivaluequerystring.",
        "method.request.path.", "method.request.body", "context.", "stageVariables.",
    ];

    private static readonly string[] ResponseSources =
    [
        "integration.response.header.", "integration.response.multivalueheader.", "integration.response.body", "context.", "stageVariables.",
    ];

    // https://www.iana.org/assignments/top-level-media-types
    private static readonly string[] TopLevelTypes =
        ["application", "audio", "font", "image", "message", "model", "multipart", "text", "video", "*"];

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        var faulty = new List<ParameterMapping>();
        AddFaulty(integration.RequestParameters, RequestSources, faulty);
        foreach (var response in integration.Responses.Items)
        {
            AddFaulty(response.Parameters, ResponseSources, faulty);
        }

        if (faulty.Count > 0)
        {
            Report(operation, faulty, inspection);
        }
    }

    private void Report(Operation operation, List<ParameterMapping> faulty, Inspection inspection)
    {
        var first = faulty[0];
        var others = faulty.Count == 1 ? "" : $" (and {faulty.Count - 1} more)";
        var message = first.Source is { } text
            ? $"`{text}`{others} is neither a source that can be mapped nor a fixed text, which stands in single quotes inside the string (`\"'{text}'\"`): "
                + "API Gateway refuses the mapping"
            : $"The value of `{first.Target}`{others} is no string: the import warns and leaves the mapping out";
        var mediaTypes = faulty.FindAll(mapping => IsMediaType(mapping) && operation.Owns(mapping.Node));
        inspection.Report(this, first.Node, message, operation, fix: Quote(mediaTypes));
    }

    private static Fix? Quote(List<ParameterMapping> mappings)
    {
        var texts = mappings.Select(static mapping => mapping.Source!).Distinct().ToList();
        return texts.Count == 0 ? null : Fix.Of(
            $"Put {Wording.List(texts)} in single quotes",
            FixSafety.Safe,
            [.. mappings.Select(static mapping => NodeEdits.Replace((ScalarNode)mapping.Node, $"'{mapping.Source}'"))]);
    }

    // What looks like one may be a path, unless it begins like one.
    private static bool IsMediaType(ParameterMapping mapping) =>
        mapping.Source is { } text && MediaType.IsWellFormed(text) && !text.Contains('\'', StringComparison.Ordinal)
        && TopLevelTypes.Contains(MediaType.Essence(text).Split('/')[0]);

    private static void AddFaulty(ParameterMappings mappings, string[] sources, List<ParameterMapping> faulty)
    {
        foreach (var mapping in mappings.Items)
        {
            if (mapping.Source is { } text ? !IsQuoted(text) && !IsSource(text, sources) : IsNoString(mapping.Node))
            {
                faulty.Add(mapping);
            }
        }
    }

    private static bool IsQuoted(string text) => text is ['\'', .., '\''];

    private static bool IsSource(string text, string[] sources)
    {
        foreach (var source in sources)
        {
            if (text.StartsWith(source, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNoString(Node node) =>
        !TemplateExpression.Is(node) && node is not ScalarNode { Kind: ScalarKind.String or ScalarKind.Null };
}
