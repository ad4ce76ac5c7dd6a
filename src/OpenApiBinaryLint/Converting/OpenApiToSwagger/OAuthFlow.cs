using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>The flow of an OAuth scheme that 2.0 names.</summary>
/// <param name="name">As 2.0 calls it.</param>
/// <param name="flow">What 3.0 says of it.</param>
/// <param name="isOnly">Whether it is the only one, with nothing else beside.</param>
internal sealed class OAuthFlow(string name, ObjectNode flow, bool isOnly)
{
    /// <summary>The first flow of a scheme; null where it has none.</summary>
    public static OAuthFlow? Of(ObjectNode scheme)
    {
        var flows = (scheme["flows"] as ObjectNode)?.Effective() ?? [];
        foreach (var member in flows)
        {
            if (NameOf(member.Name) is { } name && member.Value.Resolved is ObjectNode flow)
            {
                return new(name, flow, isOnly: flows.Count == 1);
            }
        }

        return null;
    }

    /// <summary>Puts the flow's fields in the place of all flows.</summary>
    public void Put(Conversion conversion, TargetObject target, Member flows)
    {
        target.Add("flow", new Draft.Scalar(name), flows);
        foreach (var member in flow.Effective())
        {
            if (member.Name is "authorizationUrl" or "tokenUrl" or "scopes")
            {
                if (IsOfFlow(member.Name) && !(member.Name == "scopes" && AreScopesUnsaid))
                {
                    target.Add(member.Name, new Draft.Original(member.Value), member);
                }
            }
            else if (member.Name == "refreshUrl" && isOnly)
            {
                target.Add("x-refreshUrl", new Draft.Original(member.Value), member);
                conversion.Note(ConversionRules.Flows, member.Value, "`refreshUrl` cannot be said in 2.0; kept as `x-refreshUrl`", Severity.Info);
            }
        }

        if (!isOnly || !flow.Effective().All(member => member.Name == "refreshUrl" || (member.Name == "x-scopes" && AreScopesUnsaid) || IsOfFlow(member.Name)))
        {
            target.Add("x-flows", Kept.CopyOf(conversion, flows.Value));
            conversion.Note(ConversionRules.Flows, flows.Value, $"2.0 names one flow, and of that not all: `{name}` stands for them; all are kept in `x-flows`");
        }
    }

    // The way up leaves an empty list where the source had none.
    private bool AreScopesUnsaid => flow["x-scopes"] is ArrayNode { Items: [] } && flow["scopes"] is ObjectNode { Members: [] };

    private static string? NameOf(string flow) => flow switch
    {
        "implicit" or "password" => flow,
        "clientCredentials" => "application",
        "authorizationCode" => "accessCode",
        _ => null,
    };

    private bool IsOfFlow(string field) => (field, name) switch
    {
        ("scopes", _) => true,
        ("authorizationUrl", "implicit" or "accessCode") => true,
        ("tokenUrl", "password" or "application" or "accessCode") => true,
        _ => false,
    };
}
