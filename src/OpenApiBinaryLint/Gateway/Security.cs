using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>What API Gateway itself does about a security scheme.</summary>
internal enum Enforcement
{
    /// <summary>Nothing: the scheme is documentation.</summary>
    None,

    /// <summary>It asks for one of its API keys.</summary>
    ApiKey,

    /// <summary>It asks an authorizer, or for a signature of AWS.</summary>
    Authorizer,

    /// <summary>Decided where this program cannot see it.</summary>
    Unknown,
}

/// <summary>Reads security schemes and the requirements that name them.</summary>
internal static class Security
{
    // Before x-amazon-apigateway-authorizer, -authtype and -auth; a misspelt one has a finding of its own.
    private const string Extensions = ExtensionNames.Prefix + "auth";

    /// <summary>What API Gateway does about a scheme of this name; nothing about one that is not declared.</summary>
    public static Enforcement EnforcementOf(string name, GatewayApi api)
    {
        if (api.SecuritySchemes?.Find(name) is { } scheme)
        {
            return EnforcementOf(scheme.Value, api);
        }

        var isOpen = api.Host is { AddsSecurity: true } || TemplateExpression.IsKey(name) || (api.SecuritySchemes is { } schemes && TemplateExpression.IsOpen(schemes));
        return isOpen ? Enforcement.Unknown : Enforcement.None;
    }

    /// <summary>What API Gateway does about a scheme.</summary>
    public static Enforcement EnforcementOf(Node scheme, GatewayApi api)
    {
        if (api.References.Follow(scheme) is not ObjectNode node || TemplateExpression.Is(node) || TemplateExpression.IsOpen(node))
        {
            return Enforcement.Unknown;
        }

        return HasExtension(node) ? Enforcement.Authorizer : EnforcementOf(TypeOf(node));
    }

    /// <summary>The <c>type</c> of a scheme, or null where it is not known.</summary>
    public static string? TypeOf(ObjectNode scheme) => scheme["type"] is ScalarNode type && !TemplateExpression.Is(type) ? type.Value : null;

    /// <summary>
    /// The names of the schemes that the <c>security</c> of the document or of an operation asks for; none where it lets callers
    /// in without any, or is decided elsewhere.
    /// </summary>
    public static HashSet<string> RequiredBy(ObjectNode owner)
    {
        var names = new HashSet<string>();
        foreach (var alternative in (owner["security"] as ArrayNode)?.Items ?? [])
        {
            if (alternative.Resolved is not ObjectNode { Members.Count: > 0 } requirement || TemplateExpression.Is(requirement))
            {
                return [];
            }

            foreach (var scheme in requirement.Effective())
            {
                names.Add(scheme.Name);
            }
        }

        return names;
    }

    /// <summary>The names that an operation asks for itself; none where an extension of API Gateway decides instead.</summary>
    public static HashSet<string> RequiredBy(Operation operation) =>
        HasExtension(operation.Node) || TemplateExpression.IsOpen(operation.Node) ? [] : RequiredBy(operation.Node);

    /// <summary>Whether an authorizer is asked, or somebody whom this program cannot see.</summary>
    public static bool IsGuarded(HashSet<string> required, GatewayApi api) =>
        required.Any(scheme => EnforcementOf(scheme, api) is Enforcement.Authorizer or Enforcement.Unknown);

    /// <summary>Whether an operation says for itself who may call it, or its host for it.</summary>
    public static bool IsDecidedBy(Operation operation) =>
        operation.Api.Host is { AddsSecurity: true } || operation.Node.Find("security") is not null || HasExtension(operation.Node)
        || TemplateExpression.IsOpen(operation.Node);

    /// <summary>Whether the object holds one of the extensions that say who may call.</summary>
    private static bool HasExtension(ObjectNode node)
    {
        foreach (var member in node.Effective())
        {
            if (member.Name.StartsWith(Extensions, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // A certificate is asked for by the custom domain name, not by the API.
    private static Enforcement EnforcementOf(string? type) => type switch
    {
        null or "mutualTLS" => Enforcement.Unknown,
        "apiKey" => Enforcement.ApiKey,
        _ => Enforcement.None,
    };
}
