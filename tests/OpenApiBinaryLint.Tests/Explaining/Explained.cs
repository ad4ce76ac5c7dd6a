using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Explaining;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Explaining;

/// <summary>Explains documents of one operation.</summary>
internal static class Explained
{
    public static OperationExplanation Operation(string document, ExplainQuery? query = null, PayloadConversion? payloads = null) =>
        Assert.Single(Operations(document, query, payloads));

    public static IReadOnlyList<OperationExplanation> Operations(string document, ExplainQuery? query = null, PayloadConversion? payloads = null)
    {
        var source = SourceText.FromString(document);
        var explanation = Explainer.Explain(source, DocumentFormat.Yaml, query ?? new(), Findings(source), payloads ?? PayloadConversion.Standard);
        Assert.All(explanation!.Operations, operation => Assert.NotEmpty(operation.Responses));
        return explanation.Operations;
    }

    /// <summary>The only request for a Content-Type; null for none.</summary>
    public static RequestExplanation Request(string document, string? contentType, PayloadConversion? payloads = null) =>
        Assert.Single(Operation(document, new() { ContentType = contentType ?? "" }, payloads).Requests);

    /// <summary>The only response for a type and an Accept; null for none.</summary>
    public static ResponseExplanation Response(string document, string? contentType, string? accept, PayloadConversion? payloads = null)
    {
        var query = new ExplainQuery { ResponseContentType = contentType ?? "", Accept = accept ?? "" };
        return Assert.Single(Operation(document, query, payloads).Responses);
    }

    private static IReadOnlyList<Diagnostic> Findings(SourceText source) =>
        Linter.Lint(source, DocumentFormat.Yaml, new() { Conformance = false }).Diagnostics;
}
