using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>Host, base path and schemes become servers, which stand where the host stood; the endpoint configuration goes into each.</summary>
internal sealed class ServerConversion
{
    // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-endpoint-configuration.html
    private const string EndpointConfiguration = "x-amazon-apigateway-endpoint-configuration";

    private readonly Swagger _source;
    private readonly List<string> _urls;
    private readonly bool _isComputable;
    private readonly bool _isVariable;
    private readonly ArrayNode? _restored;
    private readonly string? _place;

    public ServerConversion(Swagger source)
    {
        _source = source;
        var root = source.Root;
        _isComputable = IsText(root, "host") && IsText(root, "basePath") && Schemes() is not null;
        _isVariable = _isComputable && IsOfGateway() && Swagger.TextOf(root, "host") is { Length: > 0 } && Swagger.TextOf(root, "basePath") is { Length: > 0 };
        _urls = _isComputable ? Urls() : [];
        _restored = RestoredServers.Of(root, _isComputable);
        var isNamed = _urls.Count > 0 || _restored is null;
        _place = isNamed && !IsMissing(root, "host") ? "host" : isNamed && !IsMissing(root, "basePath") ? "basePath" : "x-servers";
    }

    private bool HasServers => _urls.Count > 0 || _restored is not null;

    /// <summary>Takes a member of the root that says where the API is.</summary>
    public bool TryPut(ObjectDraft root, Member member)
    {
        if (member.Name is not ("host" or "basePath" or "schemes" or "x-servers" or EndpointConfiguration))
        {
            return false;
        }

        if (member.Name == _place && HasServers)
        {
            root.Add("servers", Servers(), member);
            AddImpliedSchemes(root);
        }
        else if (member.Name is "host" or "basePath" or "schemes")
        {
            PutKept(root, member);
        }
        else if (member.Name == EndpointConfiguration)
        {
            PutEndpoint(root, member);
        }

        return member.Name != "x-servers" || HasServers;
    }

    // API Gateway serves over https alone. The empty list tells the way back that nothing was declared.
    private void AddImpliedSchemes(ObjectDraft root)
    {
        if (_isVariable && _restored is null && _source.Root.Find("schemes") is null)
        {
            root.Add("x-schemes", new Draft.List([]));
        }
    }

    private void PutKept(ObjectDraft root, Member member)
    {
        if (!_isComputable)
        {
            _source.Conversion.Note(
                ConversionRules.Server,
                member.Value,
                $"`host`, `basePath` and `schemes` are not all known texts, so no server can be made of them; `{member.Name}` is kept as `x-{member.Name}`");
            root.Put(member, "x-" + member.Name);
        }
        else if (member.Name == "schemes" && _restored is null && (IsMissing(_source.Root, "host") || member.Value.Resolved is ArrayNode { Items.Count: 0 }))
        {
            var problem = IsMissing(_source.Root, "host") ? "name `schemes` without a host" : "say that there are no `schemes`";
            _source.Conversion.Note(ConversionRules.Schemes, member.Value, $"OpenAPI 3.0 cannot {problem}; they are kept as `x-schemes`");
            root.Put(member, "x-schemes");
        }
        else if (member.Name != "schemes" && IsMissing(_source.Root, member.Name))
        {
            _source.Conversion.Note(ConversionRules.Server, member.Value, $"`{member.Name}` is empty, as if it were not there; it is kept as `x-{member.Name}`", Severity.Info);
            root.Put(member, "x-" + member.Name);
        }
    }

    private void PutEndpoint(ObjectDraft root, Member member)
    {
        if (!HasServers)
        {
            root.Put(member, _source.Conversion.Carry(member.Value));
            _source.Conversion.Note(
                ConversionRules.Endpoint,
                member.Value,
                $"OpenAPI 3.0 has `{EndpointConfiguration}` in the servers, and without `host` and `basePath` there is none; it stays at the root",
                Severity.Warning);
            return;
        }

        _source.Conversion.Note(ConversionRules.Endpoint, member.Value, $"OpenAPI 3.0 has `{EndpointConfiguration}` in the servers; it is moved there");
    }

    private Draft.List Servers() => _restored is { } restored && _urls.Count == 0 || _restored is not null && RestoredServers.Matches(_source.Root, _restored)
        ? new Draft.List([.. _restored!.Items.Select((item, i) => Restored(item, i > 0))], _restored)
        : new Draft.List([.. _urls.Select((url, i) => Server(url, i > 0)), .. Others()]);

    private IEnumerable<Draft> Others() => _restored?.Items.Skip(1).Select(item => Restored(item, isCopy: true)) ?? [];

    private Draft.Object Server(string url, bool isCopy)
    {
        var server = new Draft.Object([new("url", new Draft.Scalar(url))]);
        if (_isVariable)
        {
            var member = _source.Root.Find("basePath")!;
            var basePath = new Draft.Object([new("default", new Draft.Original(member.Value) { IsCopy = isCopy })]);
            server.Members.Add(new("variables", new Draft.Object([new("basePath", basePath)])));
        }

        AddEndpoint(server, isCopy);
        return server;
    }

    private Draft Restored(Node item, bool isCopy)
    {
        var restored = Restoration.Of(_source, item);
        if (_source.Root.Find(EndpointConfiguration) is null || item.Resolved is not ObjectNode node || IsEndpointKept())
        {
            return restored ?? new Draft.Original(item);
        }

        var server = new Draft.Object([.. node.Effective().Select(member => new DraftMember(member.Name, Restoration.Whole(_source, member.Value), member))], node);
        server.Members.RemoveAll(static member => member.Name == EndpointConfiguration);
        AddEndpoint(server, isCopy);
        return server;
    }

    // Whether the servers' own configuration is still the root's, which the way down takes from the first that has one.
    private bool IsEndpointKept() =>
        _restored!.Items.Select(static server => ((ObjectNode)server.Resolved)[EndpointConfiguration]).FirstOrDefault(static endpoint => endpoint is not null) is { } kept
        && NodeText.Of(kept) == NodeText.Of(_source.Root[EndpointConfiguration]!);

    private void AddEndpoint(Draft.Object server, bool isCopy)
    {
        if (_source.Root.Find(EndpointConfiguration) is { } member)
        {
            server.Members.Add(new(EndpointConfiguration, new Draft.Original(member.Value) { IsCopy = isCopy }, member));
        }
    }

    private List<string> Urls()
    {
        var host = Swagger.TextOf(_source.Root, "host");
        var basePath = Swagger.TextOf(_source.Root, "basePath") ?? "";
        var path = _isVariable ? "/{basePath}" : basePath is "" or ['/', ..] ? basePath : "/" + basePath;
        if (host is null or "")
        {
            return path.Length > 0 ? [path] : [];
        }

        return Schemes() switch
        {
            { Count: > 0 } schemes => [.. schemes.Select(scheme => $"{scheme}://{host}{path}")],
            _ => [(_isVariable ? "https:" : "") + $"//{host}{path}"],
        };
    }

    private bool IsOfGateway() => _source.Conversion.Options.ServerStyle switch
    {
        ServerStyle.Aws => true,
        ServerStyle.Plain => false,
        _ => _source.IsOfGateway,
    };

    private static bool IsText(ObjectNode root, string field) =>
        root.Find(field) is null || Swagger.TextOf(root, field) is not null && root[field]!.Tag is null;

    // Some tools write what they do not know as an empty text.
    private static bool IsMissing(ObjectNode root, string field) => root.Find(field) is null || Swagger.TextOf(root, field) is "";

    private List<string>? Schemes()
    {
        if (_source.Root.Find("schemes") is not { } member)
        {
            return [];
        }

        if (member.Value.Resolved is not ArrayNode { Tag: null } list)
        {
            return null;
        }

        var schemes = new List<string>();
        foreach (var item in list.Items)
        {
            if (item.Resolved is not ScalarNode { Kind: ScalarKind.String } scheme || TemplateExpression.Is(scheme))
            {
                return null;
            }

            schemes.Add(scheme.Value);
        }

        return schemes;
    }
}
