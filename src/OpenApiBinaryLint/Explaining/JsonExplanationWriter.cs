using System.Text.Json;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Explaining;

/// <summary>The JSON for other programs; its shape is a contract (version 1).</summary>
internal sealed class JsonExplanationWriter : ExplanationWriter
{
    /// <inheritdoc/>
    public override void Write(Explanation explanation, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(output);
        using (var text = new JsonOutput(output))
        {
            var json = text.Writer;
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("operations");
            foreach (var operation in explanation.Operations)
            {
                WriteOperation(json, operation);
                text.Pass();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write('\n');
    }

    private static void WriteOperation(Utf8JsonWriter json, OperationExplanation operation)
    {
        json.WriteStartObject();
        json.WriteString("path", operation.Path);
        json.WriteString("method", operation.Method);
        json.WriteString("pointer", operation.Pointer);
        json.WriteString("integration", operation.Integration);
        json.WriteStartArray("requests");
        foreach (var request in operation.Requests)
        {
            WriteRequest(json, request);
        }

        json.WriteEndArray();
        json.WriteStartArray("responses");
        foreach (var response in operation.Responses)
        {
            WriteResponse(json, response);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRequest(Utf8JsonWriter json, RequestExplanation request)
    {
        json.WriteStartObject();
        json.WriteString("contentType", request.ContentType);
        WriteBoolean(json, "binary", request.Binary);
        json.WriteString("contentHandling", request.ContentHandling);
        json.WriteString("template", request.Template);
        json.WriteString("backendReceives", request.BackendReceives.Word());
        json.WriteString("row", request.Row);
        WriteReasons(json, request.Because, request.Hint);
        json.WriteEndObject();
    }

    private static void WriteResponse(Utf8JsonWriter json, ResponseExplanation response)
    {
        json.WriteStartObject();
        json.WriteString("key", response.Key);
        json.WriteString("statusCode", response.StatusCode);
        json.WriteString("contentType", response.ContentType);
        json.WriteString("accept", response.Accept);
        WriteBoolean(json, "isBase64Encoded", response.IsBase64Encoded);
        json.WriteString("contentHandling", response.ContentHandling);
        json.WriteString("template", response.Template);
        json.WriteString("clientReceives", response.ClientReceives.Word());
        json.WriteString("row", response.Row);
        WriteReasons(json, response.Because, response.Hint);
        json.WriteEndObject();
    }

    private static void WriteReasons(Utf8JsonWriter json, IReadOnlyList<string> because, Hint? hint)
    {
        json.WriteStartArray("because");
        foreach (var reason in because)
        {
            json.WriteStringValue(reason);
        }

        json.WriteEndArray();
        if (hint is null)
        {
            json.WriteNull("hint");
            return;
        }

        json.WriteStartObject("hint");
        json.WriteString("rule", hint.Rule);
        json.WriteString("message", hint.Message);
        json.WriteEndObject();
    }

    private static void WriteBoolean(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
