using System.Text.Json;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Patching;

/// <summary>The JSON for other programs; its shape is a contract (version 1).</summary>
internal sealed class JsonPlanWriter : PatchPlanWriter
{
    public override void Write(PatchPlan plan, TextWriter output)
    {
        output.Write(Text(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("steps");
            foreach (var step in plan.Steps)
            {
                WriteStep(json, step);
            }

            json.WriteEndArray();
            json.WriteStartArray("notCovered");
            foreach (var reason in plan.NotCovered)
            {
                json.WriteStringValue(reason);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }));
        output.Write('\n');
    }

    /// <summary>The list of operations alone, as the AWS command line reads it from a file.</summary>
    public static string ListOf(IReadOnlyList<PlannedOperation> operations) => Text(json =>
    {
        json.WriteStartArray();
        WriteOperations(json, operations);
        json.WriteEndArray();
    });

    private static string Text(Action<Utf8JsonWriter> write)
    {
        var text = new StringWriter();
        using (var output = new JsonOutput(text))
        {
            write(output.Writer);
        }

        return text.ToString();
    }

    private static void WriteStep(Utf8JsonWriter json, PatchStep step)
    {
        json.WriteStartObject();
        json.WriteString("target", step.Target.ToString());
        json.WriteString("path", step.Path);
        json.WriteString("method", step.Method);
        json.WriteString("statusCode", step.StatusCode);
        json.WriteString("request", step.Request);
        json.WriteStartArray("patchOperations");
        WriteOperations(json, step.Operations);
        json.WriteEndArray();
        if (step.Comment is not null)
        {
            json.WriteString("comment", step.Comment);
        }

        json.WriteEndObject();
    }

    private static void WriteOperations(Utf8JsonWriter json, IReadOnlyList<PlannedOperation> operations)
    {
        foreach (var operation in operations)
        {
            json.WriteStartObject();
            json.WriteString("op", operation.Op);
            json.WriteString("path", operation.Path);
            if (operation.Value is not null)
            {
                json.WriteString("value", operation.Value);
            }

            json.WriteEndObject();
        }
    }
}
