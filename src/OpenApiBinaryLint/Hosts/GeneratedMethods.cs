using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>
/// Resources of a serverless.yml whose logical IDs the framework generates, too: they are merged over the generated ones, so that nothing
/// is known of either alone.
/// </summary>
/// <param name="section">The section <c>resources</c>.</param>
internal sealed class GeneratedMethods(Node? section)
{
    // Plugins generate methods, too, also where no function has an event: https://github.com/serverless-operations/serverless-apigateway-service-proxy
    private const string MethodPrefix = "ApiGatewayMethod";

    private readonly List<string> _ids = [.. Blocks.Of(section).SelectMany(Changed)];

    /// <summary>Whether a resource is merged with a generated method.</summary>
    public static bool IsOne(string id) => id.StartsWith(MethodPrefix, StringComparison.Ordinal);

    /// <summary>Whether the section changes a resource.</summary>
    public bool Changes(string id) => _ids.Contains(id);

    /// <summary>Whether the section may change what is generated for an event; the logical ID of a method ends in its name.</summary>
    /// <param name="method">As in the event.</param>
    public bool MayChange(string method) => _ids.Exists(id => IsOne(id) && id.EndsWith(method, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Changed(ObjectNode part) =>
        from name in (string[])["Resources", "extensions"]
        let resources = part[name] as ObjectNode
        where resources is not null
        from resource in resources.Effective()
        select resource.Name;
}
