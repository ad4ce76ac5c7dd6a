using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>Security schemes. None is ever left out: the operations that ask for it would be open.</summary>
internal static class SecuritySchemeConversion
{
    private const string Authorizer = "x-amazon-apigateway-authorizer";

    /// <summary>A security definition; null where it stays as it is.</summary>
    public static Draft? Convert(Conversion conversion, Node node)
    {
        if (TemplateExpression.Is(node) || conversion.Resolver.Follow(node) is not ObjectNode source)
        {
            return Kept.Of(conversion, node) is var kept and not Draft.Original ? kept : null;
        }

        if (source == node.Resolved)
        {
            return ConvertOwn(conversion, source);
        }

        conversion.Note(ConversionRules.Inlined, node, "2.0 has no references between security definitions; this one is written out");
        return Kept.Copy(ConvertOwn(conversion, source) ?? new Draft.Original(source));
    }

    private static Draft? ConvertOwn(Conversion conversion, ObjectNode source)
    {
        var type = source["type"] as ScalarNode;
        if (type is null || TemplateExpression.Is(type))
        {
            return Kept.Of(conversion, source) is var kept and not Draft.Original ? kept : null;
        }

        return type.Value switch
        {
            "apiKey" when source["in"] is ScalarNode { Value: "header" or "query" } => ApiKey(conversion, source),
            "apiKey" when source["in"] is ScalarNode { Value: "cookie" } => Instead(conversion, source, "Cookie", "A key in a cookie"),
            "http" when source["scheme"] is ScalarNode scheme && scheme.Value.Equals("basic", StringComparison.OrdinalIgnoreCase) => Basic(conversion, source),
            "http" => Instead(conversion, source, "Authorization", $"The HTTP scheme `{(source["scheme"] as ScalarNode)?.Value}`"),
            "openIdConnect" => Instead(conversion, source, "Authorization", "OpenID Connect"),
            "oauth2" when OAuthFlow.Of(source) is { } flow => OAuth(conversion, source, flow),
            "oauth2" => Instead(conversion, source, "Authorization", "OAuth without a flow"),
            _ => Instead(conversion, source, "Authorization", $"The type `{type.Value}`"),
        };
    }

    private static Draft? ApiKey(Conversion conversion, ObjectNode source)
    {
        var target = new TargetObject(conversion, source);
        foreach (var member in source.Effective())
        {
            if (member.Name is "type" or "name" or "in" or "description")
            {
                target.Put(member);
            }
            else
            {
                target.Rest(member, "flow", "authorizationUrl", "tokenUrl", "scopes");
            }
        }

        return target.Result;
    }

    private static Draft? Basic(Conversion conversion, ObjectNode source)
    {
        var target = new TargetObject(conversion, source);
        foreach (var member in source.Effective())
        {
            switch (member.Name)
            {
                case "type":
                    target.Put(member, new Draft.Scalar("basic", model: member.Value.Resolved as ScalarNode));
                    break;
                case "scheme" when member.Value.Resolved is ScalarNode { Value: "basic" } && source.Find("type")?.Key.Index == member.Key.Index - 1:
                    break;
                case "scheme":
                    target.Keep(member, ConversionRules.Security, "goes without saying in 2.0", Severity.Info);
                    break;
                case "description":
                    target.Put(member);
                    break;
                case "bearerFormat":
                    target.Keep(member, ConversionRules.Security, "cannot be said in 2.0", Severity.Info);
                    break;
                default:
                    target.Rest(member, "in", "name", "flow", "authorizationUrl", "tokenUrl", "scopes");
                    break;
            }
        }

        return target.Result;
    }

    // Import of 2.0 takes authorizers on a key in a header:
    // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-authorizer.html
    private static Draft Instead(Conversion conversion, ObjectNode source, string header, string what)
    {
        var target = new TargetObject(conversion, source);
        var original = new List<DraftMember>();
        foreach (var member in source.Effective())
        {
            if (member.Name == "type")
            {
                target.Put(member, new Draft.Scalar("apiKey", model: member.Value.Resolved as ScalarNode));
                target.Add("name", new Draft.Scalar(header));
                target.Add("in", new Draft.Scalar("header"));
            }

            if (member.Name == "description" || member.Name.StartsWith("x-", StringComparison.Ordinal) || TemplateExpression.IsKey(member.Name))
            {
                target.Put(member, conversion.Carry(member.Value));
            }
            else
            {
                original.Add(new(member.Name, Kept.Of(conversion, member.Value), member.Name == "type" ? null : member));
            }
        }

        target.Add("x-securityScheme", new Draft.Object(original));
        var hasAuthorizer = source.Find(Authorizer) is not null;
        conversion.Note(
            ConversionRules.Security,
            source,
            hasAuthorizer
                ? $"{what} cannot be said in 2.0; it becomes a key in the header `{header}` with the same authorizer, and is kept in `x-securityScheme`"
                : $"{what} cannot be said in 2.0; it becomes a key in the header `{header}`, which nothing checks as the scheme says, and is kept in `x-securityScheme`",
            hasAuthorizer ? Severity.Info : null);
        return target.Result!;
    }

    private static Draft? OAuth(Conversion conversion, ObjectNode source, OAuthFlow flow)
    {
        var target = new TargetObject(conversion, source);
        foreach (var member in source.Effective())
        {
            switch (member.Name)
            {
                case "type" or "description":
                    target.Put(member);
                    break;
                case "flows":
                    flow.Put(conversion, target, member);
                    break;
                default:
                    target.Rest(member, "name", "in", "flow", "authorizationUrl", "tokenUrl", "scopes");
                    break;
            }
        }

        return target.Result;
    }
}
