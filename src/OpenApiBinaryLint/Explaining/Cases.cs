using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Explaining;

/// <summary>The headers that are tried on an operation where the query names none; null stands for a missing one.</summary>
internal static class Cases
{
    /// <summary>What S3 says of an object that was stored without a type: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html</summary>
    private const string TypeOfS3 = "binary/octet-stream";

    /// <summary>So many entries of the list are tried on every operation, whatever it declares: more would repeat what these show.</summary>
    public const int MostListed = 50;

    private static readonly string[] UnlistedTypes = [MediaType.Json, "text/plain", "application/x-unlisted"];

    /// <summary>Values of a request's Content-Type.</summary>
    public static List<string?> RequestTypes(Operation operation, ExplainQuery query)
    {
        if (query.ContentType is { } asked)
        {
            return [Header(asked)];
        }

        if (!operation.IsBodyMethod)
        {
            return [null];
        }

        var types = new Headers();
        AddDeclared(types, operation, operation.RequestTypes.Types);
        if (operation.Integration is { IsKnown: true, Value: { IsProxy: false } integration })
        {
            foreach (var template in integration.RequestTemplates.Items)
            {
                types.Add(MediaType.IsWellFormed(template.MediaType) ? template.MediaType : null);
            }
        }

        AddListedAndUnlisted(types, operation.Api.BinaryMediaTypes);
        return types.OrJson;
    }

    /// <summary>Content-Types of what a backend may return.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="response">The integration response; null for proxies.</param>
    /// <param name="query">What is asked for.</param>
    public static List<string?> ResponseTypes(Operation operation, IntegrationResponse? response, ExplainQuery query)
    {
        if (query.ResponseContentType is { } asked)
        {
            return [Header(asked)];
        }

        var types = new Headers();
        AddDeclared(types, operation, operation.ResponseTypes.Types.Where(type => IsFor(response, type.StatusCode, operation.Responses)));
        if (operation.Integration.Value!.IsMock)
        {
            // What a mock returns is made of its templates: nobody sends images there.
            return types.OrJson;
        }

        AddListedAndUnlisted(types, operation.Api.BinaryMediaTypes);
        if (operation is { Method: "get", Integration.Value.Uri.IsS3Path: true } && operation.Api.BinaryMediaTypes.Match(TypeOfS3) != Answer.Yes)
        {
            types.Add(TypeOfS3);
        }

        return types.OrJson;
    }

    /// <summary>Values of Accept for a result of a type: itself, anything, a binary type and one that is not.</summary>
    public static List<string?> Accepts(BinaryMediaTypes list, string? contentType, ExplainQuery query)
    {
        if (query.Accept is { } asked)
        {
            return [Header(asked)];
        }

        var accepts = new Headers();
        accepts.Add(contentType);
        accepts.Add(MediaType.Any);
        accepts.Add(list.Concrete is [var first, ..] ? first.Text : null);
        accepts.Add(Unlisted(list));
        return accepts.All;
    }

    private static string? Header(string asked) => asked.Length == 0 ? null : asked;

    private static bool IsFor(IntegrationResponse? response, string? declaredStatus, MethodResponses responses) =>
        response is null || declaredStatus is null || response.StatusCode is not { IsKnown: true, Value: { } status }
        || declaredStatus == status || (declaredStatus == "default" && responses.Find(status) is null);

    // A range such as `image/*` stands for types that a client would name; the API's own list says which count.
    private static void AddDeclared(Headers types, Operation operation, IEnumerable<DeclaredMediaType> declared)
    {
        foreach (var type in declared)
        {
            var isShown = !MediaType.IsRange(type.Text) || operation.Api.BinaryMediaTypes.Match(type.Text) == Answer.Yes;
            types.Add(isShown ? type.Text : null);
        }
    }

    private static void AddListedAndUnlisted(Headers types, BinaryMediaTypes list)
    {
        foreach (var entry in list.Concrete.Take(MostListed))
        {
            types.Add(entry.Text);
        }

        types.Add(Unlisted(list));
    }

    private static string? Unlisted(BinaryMediaTypes list) =>
        Array.Find(UnlistedTypes, type => list.Match(type) != Answer.Yes);

    /// <summary>Values of a header, each media type once.</summary>
    private sealed class Headers
    {
        private readonly HashSet<string> _essences = [];

        public List<string?> All { get; } = [];

        public List<string?> OrJson => All.Count > 0 ? All : [MediaType.Json];

        public void Add(string? type)
        {
            if (type is not null && _essences.Add(MediaType.Essence(type)))
            {
                All.Add(type);
            }
        }
    }
}
