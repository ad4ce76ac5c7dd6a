using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>An API that is no OpenAPI document but is told by settings and resources of its host; built operation by operation.</summary>
internal sealed class PiecewiseApi
{
    private readonly PropertySpelling _spelling;

    /// <summary>Begins an API without operations.</summary>
    /// <param name="root">Root of the host's document.</param>
    /// <param name="host">What the API stands in.</param>
    /// <param name="spelling">How the host writes the properties of integrations.</param>
    /// <param name="otherBinaryMediaTypes">Entries that are set outside of the host.</param>
    /// <param name="isUnknown">As <see cref="ModelReader"/> takes it.</param>
    public PiecewiseApi(
        ObjectNode root,
        ApiHost host,
        PropertySpelling spelling,
        IReadOnlyList<string> otherBinaryMediaTypes,
        Func<ObjectNode, string, bool>? isUnknown)
    {
        _spelling = spelling;
        Reader = new(new(root), isUnknown);
        Integrations = new(Reader, spelling);
        Api = GatewayReading.OfResources(root, host, Reader, otherBinaryMediaTypes);
    }

    /// <summary>Goes on with an API in another part of its host.</summary>
    /// <param name="begun">The API.</param>
    /// <param name="spelling">How that part writes the properties of integrations.</param>
    public PiecewiseApi(PiecewiseApi begun, PropertySpelling spelling)
    {
        _spelling = spelling;
        Reader = begun.Reader;
        Integrations = new(Reader, spelling);
        Api = begun.Api;
    }

    /// <summary>The view; it grows with the operations.</summary>
    public GatewayApi Api { get; }

    /// <summary>Reads values and leaves unknown what the host's functions decide.</summary>
    public ModelReader Reader { get; }

    /// <summary>Reads integrations in the host's spelling.</summary>
    public IntegrationReading Integrations { get; }

    /// <summary>Adds an operation.</summary>
    public void Add(ResourceOperation operation)
    {
        var takesBody = operation.DeclaresBody || operation.Method is "post" or "put" or "patch" or "any";
        Api.OperationList.Add(new()
        {
            Api = Api,
            Path = operation.Path,
            Method = operation.Method,
            Key = operation.Key,
            Node = operation.Node,
            Integration = operation.Integration,
            Spelling = _spelling,
            DeclaresBody = operation.DeclaresBody,
            RequestTypes = takesBody ? operation.RequestTypes : DeclaredMediaTypes.None,
            ResponseTypes = operation.ResponseTypes,
            Parameters = operation.Parameters,
            Responses = operation.Responses,
        });
    }
}

/// <summary>A method as its host tells it.</summary>
/// <param name="Path">With its slash; a part that is decided elsewhere is an ellipsis.</param>
/// <param name="Method">Lower case; <c>any</c> for every method.</param>
/// <param name="Key">What introduces it.</param>
/// <param name="Node">The object with its settings.</param>
/// <param name="Integration">Where it leads.</param>
internal sealed record ResourceOperation(string Path, string Method, Node Key, ObjectNode Node, Located<Integration> Integration)
{
    /// <summary>Media types of requests that it declares.</summary>
    public DeclaredMediaTypes RequestTypes { get; init; } = DeclaredMediaTypes.None;

    /// <summary>Media types of responses that it declares.</summary>
    public DeclaredMediaTypes ResponseTypes { get; init; } = DeclaredMediaTypes.None;

    /// <summary>The parameters that it declares.</summary>
    public Parameters Parameters { get; init; } = new([], IsOpen: true);

    /// <summary>The responses that it declares.</summary>
    public MethodResponses Responses { get; init; } = new([], Key: null, IsOpen: true);

    /// <summary>Whether it declares a body.</summary>
    public bool DeclaresBody => RequestTypes.Types.Count > 0;
}
