using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenApiBinaryLint.Explaining;

/// <summary>The JSON for other programs; its shape is a contract (version 1).</summary>
public sealed class JsonExplanationWriter : ExplanationWriter
{
    /// <inheritdoc/>
    public override void Write(Explanation explanation, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new()
        {
            Indented = true,
            NewLine = "\n",

            // What is read by programs and people, never pasted into HTML, needs no further escapes.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartArray("operations");
        foreach (var operation in explanation.Operations)
        {
            WriteOperation(json, operation);
            Drain(json, buffer, output);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        Drain(json, buffer, output);
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

    // A flush ends between two tokens, so no character is cut in two.
    private static void Drain(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer, TextWriter output)
    {
        json.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.ResetWrittenCount();
    }
}
