using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>The servers of the document: host, base path and schemes, and what those cannot tell.</summary>
internal sealed class ServerConversion
{
    public const string Endpoint = "x-amazon-apigateway-endpoint-configuration";

    private readonly Conversion _conversion;
    private readonly IReadOnlyList<Node> _servers;
    private readonly ServerAddress? _first;
    private readonly List<string> _schemes = [];
    private readonly Node? _endpoint;

    // The way up leaves an empty list where the source had none, for API Gateway serves over https alone.
    private readonly bool _isSchemeUnsaid;

    public ServerConversion(Conversion conversion)
    {
        _conversion = conversion;
        _servers = conversion.Root["servers"] is ArrayNode list && !TemplateExpression.Is(list) ? list.Items : [];
        _first = _servers.Count > 0 ? ServerAddress.Of(_servers[0]) : null;
        _isSchemeUnsaid = conversion.Root["x-schemes"] is ArrayNode { Items: [] };
        _endpoint = _servers.Select(EndpointOf).FirstOrDefault(static endpoint => endpoint is not null);
        foreach (var server in _servers)
        {
            if (ServerAddress.Of(server) is { Scheme: { } scheme } address && IsSamePlace(address) && !_schemes.Contains(scheme))
            {
                _schemes.Add(scheme);
            }
        }
    }

    /// <summary>Whether a field of 2.0 is told by the servers.</summary>
    public bool Tells(string name) => name switch
    {
        "host" => _first?.Host is not null,
        "basePath" => _first?.BasePath is not null,
        _ => _schemes.Count > 0,
    };

    /// <summary>Puts what the servers say in their place.</summary>
    public void Put(TargetObject root, Member member)
    {
        var origin = member;
        Add("host", _first?.Host is { } host ? new Draft.Scalar(host) : null);
        Add("basePath", _first?.BasePath is { } path ? new Draft.Scalar(path) : null);
        Add("schemes", _schemes.Count > 0 && !_isSchemeUnsaid ? new Draft.List([.. _schemes.Select(static scheme => new Draft.Scalar(scheme))]) : null);
        PutEndpoint(root);
        if (!IsTold())
        {
            root.Put(member, "x-servers", Kept.Of(_conversion, member.Value));
            NoteKept(member.Value);
        }

        void Add(string name, Draft? value)
        {
            if (value is not null)
            {
                root.Add(name, value, origin);
                origin = null;
            }
        }
    }

    private void PutEndpoint(TargetObject root)
    {
        if (_endpoint is null)
        {
            return;
        }

        if (_conversion.Root.Find(Endpoint) is { } own)
        {
            if (!Equality.Of(own.Value, _endpoint))
            {
                _conversion.Note(ConversionRules.Endpoint, _endpoint, $"The root has another `{Endpoint}`, which counts in 2.0; that of the server is kept in `x-servers`", Severity.Error);
            }

            return;
        }

        root.Add(Endpoint, IsTold() ? new Draft.Original(_endpoint) : Kept.Copy(new Draft.Original(_endpoint)));
        _conversion.Note(ConversionRules.Endpoint, _endpoint, $"`{Endpoint}` moves from the server to the root, where API Gateway reads it in 2.0");
    }

    // What host, basePath and schemes would be written as on the way back.
    private bool IsTold()
    {
        var style = _conversion.Options.ServerStyle ?? (IsAws() ? ServerStyle.Aws : ServerStyle.Plain);
        return _servers.Count > 0 && _first is not null && _servers.Count == Math.Max(_schemes.Count, 1)
            && _servers.All(server => ServerAddress.Of(server) is { IsWhole: true } address && IsSamePlace(address)
                && address.Style == (address.Url(style) == address.Url(ServerStyle.Plain) ? ServerStyle.Plain : style) && IsSameEndpoint(server));
    }

    private bool IsSameEndpoint(Node server) => (EndpointOf(server), _endpoint) switch
    {
        (null, null) => true,
        ({ } one, { } other) => Equality.Of(one, other) && (_conversion.Root.Find(Endpoint) is not { } own || Equality.Of(own.Value, one)),
        _ => false,
    };

    private bool IsAws() => _first?.Host?.Contains(".execute-api.", StringComparison.Ordinal) == true
        || ScalarText.Holds(_conversion.Root, ExtensionNames.CommonPrefix);

    private bool IsSamePlace(ServerAddress address) => _first is not null && address.Host == _first.Host && address.BasePath == _first.BasePath;

    private void NoteKept(Node servers)
    {
        if (_servers.Count == 0)
        {
            var severity = servers.Resolved is ArrayNode ? Severity.Info : Severity.Warning;
            _conversion.Note(ConversionRules.Server, servers, "`servers` names no server that 2.0 could; kept as `x-servers`", severity);
        }

        for (var i = 0; i < _servers.Count; i++)
        {
            var server = _servers[i];
            if (ServerAddress.Of(server) is not { IsWhole: true } address || !IsSamePlace(address))
            {
                var url = (server.Resolved as ObjectNode)?["url"] is ScalarNode text ? $"`{text.Value}`" : "This server";
                var isBasePathLost = i == 0 && ServerAddress.HasUnknownBasePath(server);
                _conversion.Note(ConversionRules.Server, server, isBasePathLost
                    ? $"The base path of {url} is known at deployment only, so 2.0 gets none; kept in `x-servers`"
                    : i == 0
                    ? $"{url} is more than `host`, `basePath` and `schemes` can tell; kept in `x-servers`"
                    : $"{url} is another server, and 2.0 has one; kept in `x-servers`", isBasePathLost ? Severity.Error : null);
            }
            else if (address.Style is null)
            {
                _conversion.Note(ConversionRules.Server, server, "2.0 has `host`, `basePath` and `schemes` only; the server as it is written is kept in `x-servers`", Severity.Info);
            }
        }
    }

    private static Node? EndpointOf(Node server) => (server.Resolved as ObjectNode)?.Find(Endpoint)?.Value;
}
