using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>The flow of an OAuth scheme; 3.0 has several, which the way down keeps in <c>x-flows</c>.</summary>
internal static class OAuthFlows
{
    /// <summary>The name that 3.0 has for the flow of a scheme, or null where there is none.</summary>
    public static string? NameOf(ObjectNode scheme) => Swagger.TextOf(scheme, "flow") switch
    {
        "implicit" => "implicit",
        "password" => "password",
        "application" => "clientCredentials",
        "accessCode" => "authorizationCode",
        _ => null,
    };

    /// <summary>Writes all flows at the first member that is part of one.</summary>
    public static void Put(Swagger source, ObjectDraft draft, ObjectNode scheme)
    {
        if (draft.Has("flows"))
        {
            return;
        }

        var name = NameOf(scheme)!;
        var own = new DraftMember(name, Flow(source, scheme), scheme.Find("flow"));
        var flows = new List<DraftMember>();
        foreach (var kept in (scheme["x-flows"] as ObjectNode)?.Effective() ?? [])
        {
            flows.Add(kept.Name == name && !IsUnedited(scheme, kept.Value) ? own : new(kept.Name, Restoration.Whole(source, kept.Value), kept));
        }

        if (!flows.Exists(flow => flow.Name == name))
        {
            flows.Insert(0, own);
        }

        draft.Add("flows", new Draft.Object(flows));
    }

    private static bool IsUnedited(ObjectNode scheme, Node kept) => kept.Resolved is ObjectNode flow
        && scheme.Effective().All(field => field.Name is not ("authorizationUrl" or "tokenUrl" or "scopes")
            || (flow[field.Name] is { } former && NodeText.Of(field.Value) == NodeText.Of(former)));

    private static Draft.Object Flow(Swagger source, ObjectNode scheme)
    {
        var flow = new Draft.Object([]);
        foreach (var member in scheme.Effective())
        {
            switch (member.Name)
            {
                case "authorizationUrl" or "tokenUrl" or "scopes":
                    flow.Members.Add(new(member.Name, new Draft.Original(member.Value), member));
                    break;
                case "x-refreshUrl":
                    flow.Members.Add(new("refreshUrl", new Draft.Original(member.Value), member));
                    break;
            }
        }

        // 3.0 requires them. The empty list tells the way back that nothing was declared.
        if (scheme.Find("scopes") is null)
        {
            source.Conversion.Note(ConversionRules.Security, scheme, "The scheme has no `scopes`, which OpenAPI 3.0 requires; an empty object is written", Diagnostics.Severity.Info);
            flow.Members.Add(new("scopes", new Draft.Object([])));
            flow.Members.Add(new("x-scopes", new Draft.List([])));
        }

        return flow;
    }
}
