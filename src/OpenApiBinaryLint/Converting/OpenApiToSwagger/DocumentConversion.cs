using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>The root of the document.</summary>
internal static class DocumentConversion
{
    /// <summary>Where shared values move.</summary>
    public static IReadOnlyDictionary<string, string> Moves { get; } = new Dictionary<string, string>
    {
        ["/components/schemas"] = "/definitions",
        ["/components/responses"] = "/responses",
        ["/components/parameters"] = "/parameters",
        ["/components/requestBodies"] = "/parameters",
        ["/components/securitySchemes"] = "/securityDefinitions",
        ["/components"] = "/x-components",
    };

    /// <summary>Makes the target's document.</summary>
    public static Draft Convert(Conversion conversion)
    {
        var target = new TargetObject(conversion, conversion.Root);
        var servers = new ServerConversion(conversion);
        var mediaTypes = new MediaTypes(conversion);
        foreach (var member in conversion.Root.Effective())
        {
            switch (member.Name)
            {
                case "openapi":
                    target.Put(member, "swagger", new Draft.Scalar("2.0", model: member.Value.Resolved as ScalarNode));
                    AddVersion(target, member);
                    break;
                case "info":
                    target.Put(member, Information(conversion, member.Value));
                    break;
                case "servers":
                    servers.Put(target, member);
                    break;
                case "paths":
                    target.Put(member, PathConversion.Convert(conversion, mediaTypes, member.Value));
                    break;
                case "components":
                    ComponentsConversion.Put(conversion, mediaTypes, target, member);
                    break;
                case "security" or "tags" or "externalDocs":
                    target.Put(member);
                    break;
                case "x-schemes" when member.Value.Resolved is ArrayNode { Items: [] } && servers.Tells("schemes"):
                    break;
                case "x-host" or "x-basePath" or "x-schemes" when !servers.Tells(member.Name[2..]):
                    target.Put(member, member.Name[2..]);
                    break;
                case "x-consumes" or "x-produces" when member.Value.Resolved is ArrayNode { Items: [] }:
                    break;
                case "x-consumes" or "x-produces":
                    target.Put(member, member.Name[2..]);
                    break;
                default:
                    target.Rest(member, "swagger", "host", "basePath", "schemes", "consumes", "produces", "definitions", "parameters", "responses", "securityDefinitions");
                    break;
            }
        }

        return target.Result ?? new Draft.Original(conversion.Root);
    }

    // Not for the versions of API Gateway's own documents, whose counterparts in 2.0 have no such extension.
    private static void AddVersion(TargetObject target, Member member)
    {
        if (member.Value.Resolved is ScalarNode { Kind: ScalarKind.String, Value: not ("3.0.0" or ConversionOptions.DefaultOpenApiVersion) })
        {
            target.Add("x-openapi", new Draft.Original(member.Value) { IsCopy = true });
        }
    }

    private static Draft? Information(Conversion conversion, Node node)
    {
        if (conversion.ObjectIn(node) is not { } source)
        {
            return null;
        }

        var target = new TargetObject(conversion, source);
        foreach (var member in source.Effective())
        {
            if (member.Name is "title" or "description" or "termsOfService" or "contact" or "license" or "version")
            {
                target.Put(member);
            }
            else
            {
                target.Rest(member);
            }
        }

        return target.Result;
    }
}
