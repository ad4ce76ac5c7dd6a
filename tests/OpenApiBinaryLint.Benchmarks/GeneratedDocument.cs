using System.Text;

namespace OpenApiBinaryLint.Benchmarks;

/// <summary>Swagger 2.0 documents of any size, the same for the same size: operations with integrations, and models.</summary>
internal static class GeneratedDocument
{
    private const int Seed = 20;

    private static readonly string[] MediaTypes = ["application/json", "image/png", "application/octet-stream"];

    /// <summary>Writes a document and gives its path.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="size">About so many bytes.</param>
    /// <param name="isYaml">Whether as block YAML rather than as JSON.</param>
    public static string Write(string folder, int size, bool isYaml)
    {
        var random = new Random(Seed);
        var writer = new OutlineWriter(isYaml);
        writer.Object("", () =>
        {
            writer.Text("swagger", "2.0");
            writer.Object("info", () =>
            {
                writer.Text("title", "Generated");
                writer.Text("version", "1");
            });
            writer.Text("host", "abcdefghij.execute-api.eu-west-1.amazonaws.com");
            writer.Text("basePath", "/v1");
            writer.List("schemes", ["https"]);
            var count = 0;
            writer.Object("paths", () =>
            {
                while (writer.Length < size * 3L / 4)
                {
                    WritePath(writer, random, count++);
                }
            });
            writer.Object("definitions", () =>
            {
                for (var i = 0; i < count || writer.Length < size; i++)
                {
                    WriteModel(writer, random, i, count);
                }
            });
            writer.List("x-amazon-apigateway-binary-media-types", ["image/png", "application/octet-stream"]);
        });
        var path = Path.Combine(folder, $"generated-{size}.{(isYaml ? "yaml" : "json")}");
        File.WriteAllText(path, writer.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    private static void WritePath(OutlineWriter writer, Random random, int number) => writer.Object($"/resources{number}/{{id}}", () =>
    {
        foreach (var method in (string[])["get", "put"])
        {
            writer.Object(method, () =>
            {
                writer.Text("summary", $"What {method} does to resource {number}, in a sentence as people write them");
                if (method == "put")
                {
                    writer.List("consumes", [MediaTypes[random.Next(MediaTypes.Length)]]);
                }

                writer.List("produces", [MediaTypes[random.Next(MediaTypes.Length)], "text/plain"]);
                writer.Objects("parameters", Parameters(writer, method, number));
                writer.Object("responses", () => WriteResponses(writer, number));
                writer.Object("x-amazon-apigateway-integration", () => WriteIntegration(writer, number));
            });
        }
    });

    private static List<Action> Parameters(OutlineWriter writer, string method, int number)
    {
        var parameters = new List<Action>
        {
            () => WriteParameter(writer, "id", "path", isRequired: true),
            () => WriteParameter(writer, "filter", "query", isRequired: false),
        };
        if (method == "put")
        {
            parameters.Add(() =>
            {
                writer.Text("name", "resource");
                writer.Text("in", "body");
                writer.Object("schema", () => writer.Text("$ref", $"#/definitions/Model{number}"));
            });
        }

        return parameters;
    }

    private static void WriteParameter(OutlineWriter writer, string name, string location, bool isRequired)
    {
        writer.Text("name", name);
        writer.Text("in", location);
        writer.Verbatim("required", isRequired ? "true" : "false");
        writer.Text("type", "string");
    }

    private static void WriteResponses(OutlineWriter writer, int number)
    {
        writer.Object("200", () =>
        {
            writer.Text("description", "200 response");
            writer.Object("schema", () => writer.Text("$ref", $"#/definitions/Model{number}"));
            writer.Object("headers", () => writer.Object("Content-Type", () => writer.Text("type", "string")));
        });
        writer.Object("500", () => writer.Text("description", "500 response"));
    }

    private static void WriteIntegration(OutlineWriter writer, int number)
    {
        writer.Text("type", "aws");
        writer.Text("httpMethod", "POST");
        writer.Text("uri", $"arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:f{number}/invocations");
        writer.Text("contentHandling", "CONVERT_TO_TEXT");
        writer.Object("requestTemplates", () => writer.Text("application/json", "{\n  \"id\": \"$input.params('id')\",\n  \"body\": $input.json('$')\n}"));
        writer.Object("responses", () => writer.Object("default", () => writer.Text("statusCode", "200")));
    }

    private static void WriteModel(OutlineWriter writer, Random random, int number, int count) => writer.Object($"Model{number}", () =>
    {
        writer.Text("type", "object");
        writer.Text("title", $"Model {number}");
        writer.Object("properties", () =>
        {
            for (var i = 0; i < 4; i++)
            {
                writer.Object($"field{i}", () =>
                {
                    writer.Text("type", "string");
                    writer.Text("description", $"Field {i} of model {number}, with a few words on it");
                    writer.Verbatim("maxLength", random.Next(1000).ToString(System.Globalization.CultureInfo.InvariantCulture));
                });
            }

            writer.Object("next", () => writer.Text("$ref", $"#/definitions/Model{random.Next(Math.Max(1, count))}"));
        });
    });
}
