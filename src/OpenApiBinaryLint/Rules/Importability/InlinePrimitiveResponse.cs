using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API008: a response whose schema is a bare value.</summary>
internal sealed class InlinePrimitiveResponse() : Rule(new(
    "API008", "inline-primitive-response", Severity.Warning, "A JSON response whose schema is an inline string, number or boolean"))
{
    private const string Json = "application/json";

    public override void Check(Inspection inspection)
    {
        ScalarNode? first = null;
        var operations = new List<string>();
        foreach (var operation in inspection.Api.Operations)
        {
            foreach (var response in operation.Responses.Items)
            {
                if (response.Node is { } node && PrimitiveOf(node, operation, inspection.Api) is { } type)
                {
                    first ??= type;
                    operations.Add(operation.Name);
                    break;
                }
            }
        }

        if (first is not null)
        {
            inspection.Report(
                this,
                first,
                $"API Gateway takes no inline `{first.Value}` for the schema of a response: {Wording.List(operations)} get no model; put the schema among the named ones");
        }
    }

    private static ScalarNode? PrimitiveOf(ObjectNode response, Operation operation, GatewayApi api)
    {
        var schema = api.Version == SpecificationVersion.Swagger2
            ? ProducesJson(operation) ? response["schema"] : null
            : JsonContentOf(response)?["schema"];
        return schema is ObjectNode node && IsPlain(node) && node["type"] is ScalarNode { Value: "string" or "number" or "integer" or "boolean" } type
            ? type
            : null;
    }

    // Without `produces`, the import takes a schema for that of JSON.
    private static bool ProducesJson(Operation operation) =>
        operation.ResponseTypes.Contains(Json) || operation.ResponseTypes is { IsUndeclared: true, IsOpen: false };

    private static ObjectNode? JsonContentOf(ObjectNode response)
    {
        foreach (var member in (response["content"] as ObjectNode)?.Effective() ?? [])
        {
            if (MediaType.AreEqual(member.Name, Json))
            {
                return member.Value.Resolved as ObjectNode;
            }
        }

        return null;
    }

    private static bool IsPlain(ObjectNode schema) =>
        schema.Find("$ref") is null && schema.Find("allOf") is null && schema.Find("oneOf") is null && schema.Find("anyOf") is null
        && !TemplateExpression.IsOpen(schema) && schema["format"] is not ScalarNode { Value: "binary" or "byte" };
}
