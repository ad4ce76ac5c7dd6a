using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>The root of the document.</summary>
internal static class DocumentConversion
{
    /// <summary>Where shared values move.</summary>
    public static IReadOnlyDictionary<string, string> Moves { get; } = new Dictionary<string, string>
    {
        ["/definitions"] = "/components/schemas",
        ["/parameters"] = "/components/parameters",
        ["/responses"] = "/components/responses",
        ["/securityDefinitions"] = "/components/securitySchemes",
    };

    /// <summary>Makes the target's document.</summary>
    public static Draft Convert(Conversion conversion)
    {
        var source = new Swagger(conversion);
        var servers = new ServerConversion(source);
        var draft = new ObjectDraft(conversion.Root);
        foreach (var member in conversion.Root.Effective())
        {
            if (!servers.TryPut(draft, member))
            {
                Put(source, draft, member);
            }
        }

        AddMissing(source.Consumes, draft);
        AddMissing(source.Produces, draft);
        return conversion.Finish(draft, conversion.Root)!;
    }

    private static void Put(Swagger source, ObjectDraft draft, Member member)
    {
        switch (member.Name)
        {
            case "swagger":
                draft.Put(member, "openapi", new Draft.Scalar(Version(source), model: member.Value.Resolved as ScalarNode));
                break;
            case "x-openapi" when KeptVersion(source) is not null:
                draft.Drop();
                break;
            case "info":
                draft.Put(member, MetadataConversion.Info(source, member));
                break;
            case "tags":
                draft.Put(member, MetadataConversion.Tags(source, member));
                break;
            case "externalDocs":
                draft.Put(member, MetadataConversion.ExternalDocs(source, member));
                break;
            case "consumes":
                PutMediaTypes(source.Consumes, draft, member);
                break;
            case "produces":
                PutMediaTypes(source.Produces, draft, member);
                break;
            case "paths":
                draft.Put(member, PathConversion.Paths(source, member));
                break;
            case "security":
                draft.Put(member, SecurityConversion.Requirements(source, member));
                break;
            default:
                if (!ComponentsConversion.TryPut(source, draft, member))
                {
                    source.PutOther(draft, member, isTaken: member.Name is "servers" && HasServers(source.Root));
                }

                break;
        }
    }

    private static string Version(Swagger source) =>
        source.Conversion.Options.OpenApiVersion ?? KeptVersion(source) ?? ConversionOptions.DefaultOpenApiVersion;

    private static string? KeptVersion(Swagger source) => Swagger.TextOf(source.Root, "x-openapi") is ['3', '.', '0', ..] and var version ? version : null;

    private static void PutMediaTypes(MediaTypeLists lists, ObjectDraft draft, Member member)
    {
        lists.Check(member);
        draft.Put(member, lists.Extension);
    }

    private static void AddMissing(MediaTypeLists lists, ObjectDraft draft)
    {
        if (lists.IsMissing && !draft.Has(lists.Extension))
        {
            draft.Add(lists.Extension, new Draft.List([]));
        }
    }

    private static bool HasServers(ObjectNode root) =>
        root.Find("host") is not null || root.Find("basePath") is not null || root.Find("x-servers") is not null;
}
