using System.Globalization;

namespace OpenApiBinaryLint.Benchmarks.Documents;

/// <summary>The models of a generated document.</summary>
internal sealed class GeneratedModel(OutlineWriter writer, Random random, bool isSwagger)
{
    public const string Error = "Error";

    /// <summary>What the required fields may hold.</summary>
    public const string Value = "Some value";

    private const int LeastFields = 3;

    /// <summary>The required fields, which are texts.</summary>
    public static readonly string[] Required = ["field0", "field1"];

    public static string Name(int number) => $"Model{number}";

    /// <summary>A <c>$ref</c> to a model.</summary>
    public static void WriteReference(OutlineWriter writer, string model, bool isSwagger) =>
        writer.Text("$ref", (isSwagger ? "#/definitions/" : "#/components/schemas/") + model);

    public void WriteError() => writer.Object(Error, () =>
    {
        writer.Text("type", "object");
        writer.Text("description", "What went wrong");
        writer.Object("properties", () => writer.Object("message", WriteText));
    });

    /// <summary>Writes a model.</summary>
    /// <param name="number">Which.</param>
    /// <param name="end">Where in the document it is to end, about.</param>
    public void Write(int number, long end) => writer.Object(Name(number), () =>
    {
        writer.Text("type", "object");
        writer.Text("title", $"Model {number}");
        writer.Text("description", $"What resource {number} is made of");
        writer.List("required", Required);
        writer.Object("properties", () =>
        {
            // A tree: what refers to whatever there is would have each model hold a good part of all.
            writer.Object("parent", () => WriteReference(writer, Name(number / 2), isSwagger));
            for (var field = 0; field < LeastFields || writer.Length < end; field++)
            {
                writer.Object($"field{field}", () => WriteField(number, field));
            }
        });
    });

    private void WriteField(int number, int field)
    {
        switch (field % 5)
        {
            case 2:
                writer.Text("type", "integer");
                writer.Text("format", "int32");
                writer.Verbatim("minimum", "0");
                writer.Verbatim("maximum", Number());
                break;
            case 3:
                writer.Text("type", "array");
                writer.Text("description", $"Field {field} of model {number}, with a few words on what it is for");
                writer.Verbatim("maxItems", Number());
                writer.Object("items", WriteText);
                break;
            case 4:
                writer.Text("type", "string");
                writer.List("enum", "OPEN", "CLOSED", "PENDING");
                break;
            default:
                writer.Text("description", $"Field {field} of model {number}, with a few words on what it is for");
                WriteText();
                writer.Text("example", Value);
                break;
        }
    }

    private void WriteText()
    {
        writer.Text("type", "string");
        writer.Text("pattern", "^[A-Za-z0-9 -]*$");
        writer.Verbatim("minLength", "1");
        writer.Verbatim("maxLength", Number());
    }

    private string Number() => random.Next(Value.Length, 1000).ToString(CultureInfo.InvariantCulture);
}
