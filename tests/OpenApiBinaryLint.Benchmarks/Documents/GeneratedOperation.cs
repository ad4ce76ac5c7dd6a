namespace OpenApiBinaryLint.Benchmarks.Documents;

/// <summary>The paths of a generated document and their operations.</summary>
internal sealed class GeneratedOperation(OutlineWriter writer, Random random, DocumentShape shape)
{
    public static readonly string[] Tags = ["orders", "customers", "pictures", "reports"];

    private const string Json = "application/json";

    // How many of each were counted in 323 public documents for API Gateway. Their paths were not: so many give a path not quite two methods.
    private const int Paths = 650;
    private static readonly (string Name, int Weight)[] Methods =
    [
        ("get", 446), ("post", 372), ("options", 162), ("put", 67), ("x-amazon-apigateway-any-method", 43), ("delete", 39), ("patch", 14),
    ];

    private static readonly string[] BinaryTypes = ["image/png", "image/jpeg", "application/octet-stream"];

    private readonly GeneratedIntegration _integrations = new(writer, random);

    public void WritePath(int number) => writer.Object($"/resources{number}/{{id}}", () =>
    {
        // A path with all of them would be half of a small document.
        var chosen = shape.IsSmall ? [] : Methods.Where(method => random.Next(Paths) < method.Weight).Select(static method => method.Name).ToList();
        foreach (var method in chosen.Count == 0 ? ["get"] : chosen)
        {
            writer.Object(method, () => WriteOperation(method, number));
        }
    });

    private void WriteOperation(string method, int number)
    {
        var verb = method.StartsWith('x') ? "any" : method;
        writer.Text("operationId", $"{verb}Resource{number}");
        writer.Text("summary", $"What {verb} does to resource {number}");
        writer.Text("description", $"What {verb} does to resource {number}, in a sentence or two as people write them.\nThe second is this one.");
        writer.List("tags", Tags[number % Tags.Length]);

        // One body in ten is not text.
        var type = random.Next(10) == 0 ? BinaryTypes[random.Next(BinaryTypes.Length)] : Json;
        var hasBody = verb is "post" or "put" or "patch";
        var isPreflight = verb == "options";
        WriteRequest(number, hasBody ? type : null);
        writer.Object("responses", () =>
        {
            if (isPreflight)
            {
                WriteResponse("200", "May be asked for", model: null, GeneratedIntegration.CorsHeaders);
                WriteResponse("400", "Is not known", GeneratedModel.Error);
                return;
            }

            WriteResponse("200", "The resource", GeneratedModel.Name(number), "Cache-Control");
            WriteResponse("400", "The request is wrong", GeneratedModel.Error);
            WriteResponse("500", "A fault", GeneratedModel.Error);
        });
        writer.Objects("security", [() => writer.List("api_key")]);
        writer.Object("x-amazon-apigateway-integration", () => _integrations.Write(number, isPreflight));
    }

    private void WriteRequest(int number, string? bodyType)
    {
        var parameters = new List<Action>
        {
            () => WriteParameter("id", "path", "Which resource"),
            () => WriteParameter("filter", "query", "What of it is wanted"),
        };
        if (!shape.IsSwagger)
        {
            writer.Objects("parameters", parameters);
            if (bodyType is not null)
            {
                writer.Object("requestBody", () =>
                {
                    writer.Verbatim("required", "true");
                    writer.Object("content", () => writer.Object(bodyType, () => writer.Object("schema", () => WriteBodySchema(number, bodyType))));
                });
            }

            return;
        }

        if (bodyType is not null)
        {
            writer.List("consumes", bodyType);
            parameters.Add(() =>
            {
                writer.Text("name", "resource");
                writer.Text("in", "body");
                writer.Text("description", "The resource as it is to be");
                writer.Verbatim("required", "true");
                writer.Object("schema", () => WriteBodySchema(number, bodyType));
            });
        }

        writer.List("produces", Json);
        writer.Objects("parameters", parameters);
    }

    private void WriteBodySchema(int number, string type)
    {
        if (type == Json)
        {
            GeneratedModel.WriteReference(writer, GeneratedModel.Name(number), shape.IsSwagger);
            return;
        }

        writer.Text("type", "string");
        writer.Text("format", "binary");
    }

    private void WriteParameter(string name, string location, string description)
    {
        writer.Text("name", name);
        writer.Text("in", location);
        writer.Text("description", description);
        writer.Verbatim("required", location == "path" ? "true" : "false");
        WriteType();
    }

    // Swagger 2.0 has the type beside the name, OpenAPI 3.0 in a schema.
    private void WriteType()
    {
        void Write()
        {
            writer.Text("type", "string");
            writer.Text("pattern", "^[a-z0-9]*$");
            writer.Verbatim("maxLength", "64");
        }

        if (shape.IsSwagger)
        {
            Write();
        }
        else
        {
            writer.Object("schema", Write);
        }
    }

    private void WriteResponse(string status, string description, string? model, params string[] headers) => writer.Object(status, () =>
    {
        writer.Text("description", description);
        if (headers.Length > 0)
        {
            writer.Object("headers", () =>
            {
                foreach (var header in headers)
                {
                    writer.Object(header, WriteType);
                }
            });
        }

        if (model is null)
        {
            return;
        }

        // One resource in four is shown.
        var isShown = model != GeneratedModel.Error && random.Next(4) == 0;
        if (shape.IsSwagger)
        {
            WriteSchema(model);
            if (isShown)
            {
                writer.Object("examples", () => writer.Object(Json, WriteExample));
            }

            return;
        }

        writer.Object("content", () => writer.Object(Json, () =>
        {
            WriteSchema(model);
            if (isShown)
            {
                writer.Object("example", WriteExample);
            }
        }));
    });

    private void WriteSchema(string model) => writer.Object("schema", () => GeneratedModel.WriteReference(writer, model, shape.IsSwagger));

    private void WriteExample()
    {
        foreach (var field in GeneratedModel.Required)
        {
            writer.Text(field, GeneratedModel.Value);
        }
    }
}
