using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Hosts;

/// <summary>Finds the APIs of a document: the document itself, or those that a host holds.</summary>
internal static class HostedApis
{
    /// <summary>The names of the APIs that a template holds: logical IDs of CloudFormation, addresses of Terraform; none of an API document.</summary>
    /// <param name="source">The text.</param>
    /// <param name="format">The format that the file's name promises, or null to judge by the content.</param>
    public static IReadOnlyList<string> NamesIn(SourceText source, DocumentFormat? format) =>
        [.. SyntaxTree.Parse(source, format).Roots.SelectMany(static root => In(root, name: null)).Select(static api => api.Host?.Id).OfType<string>().Distinct()];

    /// <summary>The APIs of a document; of those in a template, the ones that go by a name.</summary>
    /// <param name="root">Root of the document.</param>
    /// <param name="name">The name, or null for all.</param>
    /// <param name="target">The product, or null to judge by the document.</param>
    /// <param name="otherBinaryMediaTypes">Entries that are set outside of the document.</param>
    public static IReadOnlyList<GatewayApi> In(
        Node root, string? name, ApiTarget? target = null, IReadOnlyList<string>? otherBinaryMediaTypes = null) =>
        root is ObjectNode document
            ? [.. In(document, DocumentKinds.Of(document), target, otherBinaryMediaTypes).Where(api => name is null || api.Host is null || api.Host.Id == name)]
            : [];

    /// <summary>The APIs in the order of the document; none where nothing that can be read describes one.</summary>
    /// <param name="root">Root of the document.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="target">The product, or null to judge by the document.</param>
    /// <param name="otherBinaryMediaTypes">Entries that are set outside of the document.</param>
    public static IReadOnlyList<GatewayApi> In(
        ObjectNode root, DocumentKind kind, ApiTarget? target = null, IReadOnlyList<string>? otherBinaryMediaTypes = null)
    {
        var found = new FoundApis(target, otherBinaryMediaTypes ?? []);
        switch (kind)
        {
            case DocumentKind.Api:
                found.Add(root, host: null, hostTarget: null);
                break;
            case DocumentKind.CloudFormation:
                CloudFormationTemplate.Read(root, found);
                break;
            case DocumentKind.Serverless:
                new ServerlessFile(root).Read(found);
                break;
            case DocumentKind.Terraform:
                new TerraformFile(root).Read(found);
                break;
        }

        return found.Apis;
    }
}

/// <summary>Collects the APIs of a document.</summary>
/// <param name="target">The product that the user names, or null.</param>
/// <param name="otherBinaryMediaTypes">Entries that are set outside of the document.</param>
internal sealed class FoundApis(ApiTarget? target, IReadOnlyList<string> otherBinaryMediaTypes)
{
    private readonly Dictionary<ApiHost, PiecewiseApi> _begun = [];
    private readonly List<GatewayApi> _apis = [];
    private readonly HashSet<string> _ids = [];

    public IReadOnlyList<GatewayApi> Apis => _apis;

    /// <summary>Whether something of an API has been read.</summary>
    /// <param name="id">As its host names it.</param>
    public bool Has(string id) => _ids.Contains(id);

    /// <summary>Adds an API document, where it is one.</summary>
    /// <param name="document">The document.</param>
    /// <param name="host">What it stands in, or null.</param>
    /// <param name="hostTarget">The product that the host's resource is of, or null.</param>
    public void Add(ObjectNode document, ApiHost? host, ApiTarget? hostTarget)
    {
        if (SpecificationVersions.Of(document) is { } version)
        {
            Add(GatewayApi.Read(document, version, target ?? hostTarget, otherBinaryMediaTypes, host));
        }
    }

    /// <summary>Adds an API that is told by resources, which are to be added to it; several parts of a file may tell of one host's.</summary>
    /// <param name="root">Root of the host's document.</param>
    /// <param name="host">What the API stands in.</param>
    /// <param name="spelling">How the host writes the properties of integrations.</param>
    /// <param name="isUnknown">As <see cref="ModelReader"/> takes it.</param>
    public PiecewiseApi Begin(ObjectNode root, ApiHost host, PropertySpelling spelling, Func<ObjectNode, string, bool>? isUnknown = null)
    {
        if (_begun.TryGetValue(host, out var begun))
        {
            return new(begun, spelling);
        }

        var api = new PiecewiseApi(root, host, spelling, otherBinaryMediaTypes, isUnknown);
        _begun.Add(host, api);
        Add(api.Api);
        return api;
    }

    private void Add(GatewayApi api)
    {
        _apis.Add(api);
        if (api.Host is { } host)
        {
            _ids.Add(host.Id);
        }
    }
}
