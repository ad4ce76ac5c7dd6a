using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>A method of a path, <c>x-amazon-apigateway-any-method</c> included.</summary>
internal sealed class Operation
{
    /// <summary>Stands in a path for what is decided elsewhere.</summary>
    public const string UnknownPart = "…";

    public required GatewayApi Api { get; init; }

    /// <summary>As the document or, with <see cref="UnknownPart"/>, its host tells it.</summary>
    public required string Path { get; init; }

    /// <summary>Lower case as in the document; <c>any</c> for the any-method extension.</summary>
    public required string Method { get; init; }

    /// <summary>The key that introduces the operation: its method.</summary>
    public required Node Key { get; init; }

    public required ObjectNode Node { get; init; }

    /// <summary>The integration; unknown where a template expression may bring one in.</summary>
    public required Located<Integration> Integration { get; init; }

    /// <summary>How the properties of the integration are written.</summary>
    public PropertySpelling Spelling { get; init; } = PropertySpelling.OpenApi;

    /// <summary>Media types of request bodies: none for a method that takes no body.</summary>
    public required DeclaredMediaTypes RequestTypes { get; init; }

    /// <summary>Media types of responses.</summary>
    public required DeclaredMediaTypes ResponseTypes { get; init; }

    /// <summary>Whether a request body is declared.</summary>
    public required bool DeclaresBody { get; init; }

    /// <summary>Parameters of the operation and its path, references followed.</summary>
    public required Parameters Parameters { get; init; }

    /// <summary>The operation's own <c>responses</c>.</summary>
    public required MethodResponses Responses { get; init; }

    /// <summary>Whether requests may well carry a body.</summary>
    public bool IsBodyMethod => DeclaresBody || Method is "post" or "put" or "patch" or "any";

    /// <summary>Whether a part of the path is decided elsewhere.</summary>
    public bool HasOpenPath => TemplateExpression.IsIn(Path) || (IsOfResources && Path.Contains(UnknownPart, StringComparison.Ordinal));

    /// <summary>Whether it is told by resources of a host instead of an API document.</summary>
    public bool IsOfResources => Api.Host is { IsPiecewise: true };

    /// <summary>The method as it is called: <c>GET</c>, <c>ANY</c>.</summary>
    public string MethodName => Method.ToUpperInvariant();

    /// <summary>Method and path: <c>GET /photos</c>.</summary>
    public string Name => $"{MethodName} {Path}";

    /// <summary>
    /// Whether a node stands in the operation and counts for it alone: no reference, alias or merge key brings it in, and no anchor
    /// lets it be repeated.
    /// </summary>
    public bool Owns(Node node)
    {
        for (var current = node; current is not null && current.Properties?.Anchor is null; current = current.Parent)
        {
            if (current == Node)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A media type that an operation declares.</summary>
/// <param name="Text">As written.</param>
/// <param name="Node">Where.</param>
/// <param name="StatusCode">The response that declares it; null where it stands for all of them, or for requests.</param>
/// <param name="IsInherited">Whether it is declared for the whole document (2.0) rather than for the operation.</param>
internal sealed record DeclaredMediaType(string Text, Node Node, string? StatusCode, bool IsInherited);

/// <summary>The media types that an operation declares for its requests or responses.</summary>
/// <param name="Types">In document order.</param>
/// <param name="IsOpen">Whether more may be declared where this program cannot see them.</param>
internal sealed record DeclaredMediaTypes(IReadOnlyList<DeclaredMediaType> Types, bool IsOpen)
{
    public static DeclaredMediaTypes None { get; } = new([], IsOpen: false);

    /// <summary>Whether the document says nothing, which leaves every type possible.</summary>
    public bool IsUndeclared => Types.Count == 0;

    private bool? _lookBinary;

    /// <summary>Whether bodies of every declared type are bytes rather than text, as far as the names tell.</summary>
    public bool LookBinary => _lookBinary ??= Types.All(static type => MediaType.LooksBinary(type.Text));

    private FirstByName<DeclaredMediaType> ByEssence => field ??= new(Types, static type => MediaType.Essence(type.Text));

    /// <summary>The first declaration of a media type, parameters and letter case ignored, or null.</summary>
    public DeclaredMediaType? Find(string mediaType) => ByEssence.Find(MediaType.Essence(mediaType));

    public bool Contains(string mediaType) => Find(mediaType) is not null;
}

/// <summary>A parameter of an operation.</summary>
/// <param name="Name">As declared.</param>
/// <param name="In">query, header, path, cookie, body or formData.</param>
/// <param name="Node">The parameter object.</param>
internal sealed record Parameter(string Name, string In, ObjectNode Node);

/// <summary>The parameters of an operation.</summary>
/// <param name="Items">The operation's own, then those of its path.</param>
/// <param name="IsOpen">Whether more may be declared where this program cannot see them.</param>
internal sealed record Parameters(IReadOnlyList<Parameter> Items, bool IsOpen)
{
    private FirstByName<Parameter> ByPlace => field ??= new(Items, static parameter => PlaceOf(parameter.In, parameter.Name));

    public bool Has(string location, string name) => ByPlace.Find(PlaceOf(location, name)) is not null;

    // Header names have no letter case (RFC 9110, section 5.1).
    private static string PlaceOf(string location, string name) => $"{location} {(location == "header" ? name.ToUpperInvariant() : name)}";
}

/// <summary>One of an operation's declared responses.</summary>
/// <param name="StatusCode">The key: a code, a range or <c>default</c>.</param>
/// <param name="Key">The key's node.</param>
/// <param name="Node">The response object with references followed, or null where that is not known.</param>
/// <param name="Headers">Names of the declared headers.</param>
/// <param name="HasOpenHeaders">Whether more headers may be declared where this program cannot see them.</param>
internal sealed record MethodResponse(
    string StatusCode, ScalarNode Key, ObjectNode? Node, IReadOnlyList<string> Headers, bool HasOpenHeaders)
{
    private FirstByName<string> HeadersByName => field ??= new(Headers, static header => header, StringComparer.OrdinalIgnoreCase);

    /// <summary>The <c>$ref</c> that stands in the response's place, or null.</summary>
    public ScalarNode? Reference => ReferenceResolver.ReferenceOf(((ObjectNode)Key.Parent!).MemberList[Key.Index].Value.Resolved);

    /// <summary>Whether a header is declared; their names have no letter case.</summary>
    public bool DeclaresHeader(string name) => HeadersByName.Find(name) is not null;
}

/// <summary>The declared responses of an operation.</summary>
/// <param name="Items">In document order.</param>
/// <param name="Key">The key <c>responses</c>, or null.</param>
/// <param name="IsOpen">Whether more may be declared where this program cannot see them.</param>
internal sealed record MethodResponses(IReadOnlyList<MethodResponse> Items, Node? Key, bool IsOpen)
{
    private FirstByName<MethodResponse> ByStatusCode => field ??= new(Items, static response => response.StatusCode);

    private bool? _declares2xx;
    private bool? _declaresSuccess;

    public MethodResponse? Find(string statusCode) => ByStatusCode.Find(statusCode);

    /// <summary>
    /// Whether a media type is declared for a success that has a body: 2xx but for 204, or <c>default</c> where no 2xx is declared.
    /// </summary>
    public bool IsForSuccess(DeclaredMediaType type)
    {
        if (type.StatusCode is { } statusCode)
        {
            return IsSuccess(statusCode);
        }

        return Items.Count == 0 || IsOpen || (_declaresSuccess ??= Declares(IsSuccess));
    }

    private bool IsSuccess(string statusCode) => Is2xx(statusCode)
        ? statusCode != "204"
        : statusCode == "default" && !(_declares2xx ??= Declares(Is2xx));

    private static bool Is2xx(string statusCode) => statusCode is ['2', ..];

    private bool Declares(Predicate<string> isMeant)
    {
        foreach (var response in Items)
        {
            if (isMeant(response.StatusCode))
            {
                return true;
            }
        }

        return false;
    }
}
