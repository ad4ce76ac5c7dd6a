using System.Globalization;

namespace OpenApiBinaryLint.Benchmarks.Documents;

/// <summary>The models of a generated document.</summary>
internal sealed class GeneratedModel(OutlineWriter writer, Random random, bool isSwagger)
{
    public const string Error = "Error";

    private const int LeastFields = 3;

    public static string Name(int number) => $"Model{number}";

    /// <summary>A <c>$ref</c> to a model.</summary>
    public static void WriteReference(OutlineWriter writer, string model, bool isSwagger) =>
        writer.Text("$ref", (isSwagger ? "#/definitions/" : "#/components/schemas/") + model);

    public void WriteError() => writer.Object(Error, () =>
    {
        writer.Text("type", "object");
        writer.Text("description", "What went wrong");
        writer.Object("properties", () => writer.Object("message", () => WriteText("In a sentence", 500)));
    });

    /// <summary>Writes a model.</summary>
    /// <param name="number">Which.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="end">Where in the document it is to end, about.</param>
    public void Write(int number, int count, long end) => writer.Object(Name(number), () =>
    {
        writer.Text("type", "object");
        writer.Text("title", $"Model {number}");
        writer.Text("description", $"What resource {number} is made of");
        writer.List("required", "field0", "field1");
        writer.Object("properties", () =>
        {
            writer.Object("next", () => WriteReference(writer, Name(random.Next(count)), isSwagger));
            for (var field = 0; field < LeastFields || writer.Length < end; field++)
            {
                writer.Object($"field{field}", () => WriteField(number, field));
            }
        });
    });

    private void WriteField(int number, int field)
    {
        var description = $"Field {field} of model {number}, with a few words on what it is for";
        switch (field % 5)
        {
            case 2:
                writer.Text("type", "integer");
                writer.Text("format", "int32");
                writer.Text("description", description);
                writer.Verbatim("minimum", "0");
                writer.Verbatim("maximum", Number(1000));
                break;
            case 3:
                writer.Text("type", "array");
                writer.Text("description", description);
                writer.Verbatim("maxItems", Number(1000));
                writer.Object("items", () => WriteText("An entry", 100));
                break;
            case 4:
                writer.Text("type", "string");
                writer.Text("description", description);
                writer.List("enum", "OPEN", "CLOSED", "PENDING");
                break;
            default:
                WriteText(description, 1000);
                break;
        }
    }

    private void WriteText(string description, int most)
    {
        writer.Text("type", "string");
        writer.Text("description", description);
        writer.Text("pattern", "^[A-Za-z0-9 -]*$");
        writer.Verbatim("minLength", "1");
        writer.Verbatim("maxLength", Number(most));
    }

    private string Number(int most) => random.Next(2, most).ToString(CultureInfo.InvariantCulture);
}
