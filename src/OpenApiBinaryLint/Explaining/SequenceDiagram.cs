using System.Text;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Explaining;

/// <summary>An operation as a sequence diagram of Mermaid, which GitHub and GitLab draw: https://mermaid.js.org/syntax/sequenceDiagram.html</summary>
internal static class SequenceDiagram
{
    public static void Write(OperationExplanation operation, TextWriter output)
    {
        output.Write("```mermaid\nsequenceDiagram\n    participant Client\n    participant Gateway as API Gateway\n    participant Backend\n");
        output.Write($"    Client->>Gateway: {Escape($"{operation.Method.ToUpperInvariant()} {operation.Path}")}\n");
        WriteCases(
            operation.Requests.GroupBy(static request => request.BackendReceives, static request => $"Content-Type {request.ContentType ?? "missing"}"),
            static form => Step("Gateway->>Backend", form),
            output);
        output.Write("    Backend-->>Gateway: response\n");
        WriteCases(
            operation.Responses.GroupBy(static response => response.ClientReceives, Condition),
            static form => Step("Gateway-->>Client", form),
            output);
        output.Write("```\n");
    }

    private static string Condition(ResponseExplanation response)
    {
        var result = response.IsBase64Encoded is { } isEncoded ? (isEncoded ? "isBase64Encoded" : "not isBase64Encoded") : response.ContentType ?? "no type";
        return $"{(response.Key is null ? "" : $"{response.Key}: ")}{result} for Accept {response.Accept ?? "missing"}";
    }

    private static void WriteCases(IEnumerable<IGrouping<BodyForm, string>> cases, Func<BodyForm, string> step, TextWriter output)
    {
        var word = "alt";
        foreach (var group in cases)
        {
            output.Write($"    {word} {Escape(string.Join(", ", group))}\n        {step(group.Key)}\n");
            word = "else";
        }

        output.Write("    end\n");
    }

    private static string Step(string arrow, BodyForm form) => form switch
    {
        BodyForm.Error500 or BodyForm.Error415 => $"Gateway-->>Client: {form.Word()}",
        BodyForm.Nothing => "Note over Gateway: the body goes nowhere",
        _ => $"{arrow}: {form.Word()}",
    };

    // A semicolon ends a statement, a hash begins an entity.
    private static string Escape(string text) => new StringBuilder(DisplayText.OneLine(text))
        .Replace("#", "#35\u0001").Replace(";", "#59\u0001").Replace('\u0001', ';').ToString();
}
