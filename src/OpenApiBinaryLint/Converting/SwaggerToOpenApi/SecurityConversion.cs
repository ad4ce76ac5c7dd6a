using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>Security schemes, and the requirements that name them.</summary>
internal static class SecurityConversion
{
    /// <summary>A list of requirements, at the root or in an operation.</summary>
    public static Draft? Requirements(Swagger source, Member member) =>
        source.ListAt(member) is { } list ? Conversion.Items(list, item => Requirement(source, item)) : null;

    /// <summary>A security scheme.</summary>
    public static Draft? Scheme(Swagger source, Member member)
    {
        if (source.ObjectAt(member) is not { } scheme)
        {
            return null;
        }

        var draft = new ObjectDraft(scheme);
        var original = RestoredScheme(scheme);
        foreach (var inner in scheme.Effective())
        {
            if (original is null)
            {
                Put(source, draft, scheme, inner);
            }
            else
            {
                PutRestored(source, draft, scheme, inner, original);
            }
        }

        return source.Conversion.Finish(draft, scheme);
    }

    private static Draft? Requirement(Swagger source, Node node)
    {
        if (node.Resolved is not ObjectNode requirement)
        {
            return null;
        }

        var draft = new ObjectDraft(requirement);
        foreach (var member in requirement.Effective())
        {
            draft.Put(member, source.Names.Of("securityDefinitions", member.Name));
        }

        return source.Conversion.Finish(draft, requirement);
    }

    private static void Put(Swagger source, ObjectDraft draft, ObjectNode scheme, Member member)
    {
        var type = Swagger.TextOf(scheme, "type");
        switch (member.Name)
        {
            case "type" when type == "basic":
                draft.Put(member, new Draft.Scalar("http", model: member.Value as ScalarNode));
                if (!HasScheme(scheme))
                {
                    draft.Add("scheme", new Draft.Scalar("basic"));
                }

                break;
            case "x-scheme" when type == "basic" && HasScheme(scheme):
                draft.Put(member, "scheme");
                break;
            case "type" when type is "apiKey" or "oauth2" || TemplateExpression.Is(member.Value.Resolved):
            case "description":
            case "name" or "in" when type is null or "apiKey":
                draft.Put(member);
                break;
            case "type":
                source.SayWrong(member, "`basic`, `apiKey` or `oauth2`");
                draft.Put(member);
                break;
            case "flow" or "authorizationUrl" or "tokenUrl" or "scopes" or "x-refreshUrl" or "x-flows" when OAuthFlows.NameOf(scheme) is not null:
                OAuthFlows.Put(source, draft, scheme);
                break;
            case "flow" when type == "oauth2":
                source.SayWrong(member, "`implicit`, `password`, `application` or `accessCode`");
                draft.Put(member);
                break;
            case "authorizationUrl" or "tokenUrl" or "scopes" when type is null or "oauth2":
                draft.Put(member);
                break;
            case "$ref":
                source.SayReference(member);
                draft.Put(member, source.Conversion.References.Text(member.Value));
                break;
            default:
                source.PutOther(draft, member);
                break;
        }
    }

    // As the way down keeps it where it stands or is written unlike what the way up would write.
    private static bool HasScheme(ObjectNode scheme) =>
        Swagger.TextOf(scheme, "x-scheme") is { } name && name.Equals("basic", StringComparison.OrdinalIgnoreCase) && scheme.Find("scheme") is null;

    // The way down writes what 2.0 does not have as an API key in a header, all that API Gateway imports.
    private static ObjectNode? RestoredScheme(ObjectNode scheme) =>
        Unedited.SecurityScheme(scheme) ? (ObjectNode)scheme["x-securityScheme"]! : null;

    private static void PutRestored(Swagger source, ObjectDraft draft, ObjectNode scheme, Member member, ObjectNode original)
    {
        switch (member.Name)
        {
            case "type" or "name" or "in" or "x-securityScheme" or "flow" or "authorizationUrl" or "tokenUrl" or "scopes":
                break;
            default:
                draft.Put(member, source.Conversion.Carry(member.Value));
                break;
        }

        foreach (var restored in original.Effective())
        {
            if (!draft.Has(restored.Name) && (scheme.Find(restored.Name) is null || restored.Name is "type" or "name" or "in"))
            {
                draft.Put(restored, Restoration.Of(source, restored.Value));
            }
        }
    }
}
