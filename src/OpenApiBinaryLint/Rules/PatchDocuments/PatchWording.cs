using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.PatchDocuments;

/// <summary>What messages call the resources.</summary>
internal static class PatchWording
{
    private const string Integration = "/restapis/<id>/resources/<id>/methods/<method>/integration";

    /// <summary>With an article.</summary>
    public static string Name(PatchResource resource) => resource switch
    {
        PatchResource.RestApi => "the API",
        PatchResource.Integration => "an integration",
        PatchResource.IntegrationResponse => "an integration response",
        PatchResource.Integration | PatchResource.IntegrationResponse => "integrations and their responses",
        _ => "this resource",
    };

    /// <summary>Where requests about a resource go; for integrations and their responses, the former.</summary>
    public static string Target(PatchResource resource) => resource switch
    {
        PatchResource.RestApi => "/restapis/<id>",
        PatchResource.IntegrationResponse => $"{Integration}/responses/<status>",
        _ => Integration,
    };
}
