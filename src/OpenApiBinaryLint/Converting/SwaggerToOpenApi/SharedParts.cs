using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>
/// The media types that bodies and responses are written with. What is shared has those of the first operation that refers to it; an
/// operation with others gets a copy of its own.
/// </summary>
internal sealed class SharedParts
{
    private readonly Swagger _source;
    private readonly Dictionary<Node, IReadOnlyList<string>> _ofBodies = [];
    private readonly Dictionary<Node, IReadOnlyList<string>> _ofResponses = [];

    public SharedParts(Swagger source)
    {
        _source = source;
        foreach (var (operation, path) in Operations())
        {
            Survey(operation, path);
        }
    }

    /// <summary>The media types of a body parameter, where it stands.</summary>
    public IReadOnlyList<string> OfBody(ObjectNode body) => _source.Consumes.Of(body, _ofBodies.GetValueOrDefault(body) ?? _source.Consumes.Keys(null));

    /// <summary>The media types of a response, where it stands.</summary>
    public IReadOnlyList<string> OfResponse(ObjectNode response) => _source.Produces.Of(response, _ofResponses.GetValueOrDefault(response) ?? _source.Produces.Keys(null));

    /// <summary>Whether a member of a path item is an operation.</summary>
    public static bool IsMethod(string name) =>
        name is "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or ExtensionNames.AnyMethod;

    private IEnumerable<(ObjectNode Operation, ObjectNode Path)> Operations()
    {
        foreach (var path in (_source.Root["paths"] as ObjectNode)?.Effective() ?? [])
        {
            foreach (var member in (path.Value.Resolved as ObjectNode)?.Effective() ?? [])
            {
                if (IsMethod(member.Name) && member.Value.Resolved is ObjectNode operation)
                {
                    yield return (operation, (ObjectNode)path.Value.Resolved);
                }
            }
        }
    }

    private void Survey(ObjectNode operation, ObjectNode path)
    {
        var parameters = Items(operation).Concat(Items(path)).ToList();
        if (parameters.Find(parameter => LocationOf(parameter) == "body") is { } body)
        {
            Register(_ofBodies, body, _source.Consumes, operation);
        }

        foreach (var member in (operation["responses"] as ObjectNode)?.Effective() ?? [])
        {
            if (!member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                Register(_ofResponses, member.Value, _source.Produces, operation);
            }
        }
    }

    private void Register(Dictionary<Node, IReadOnlyList<string>> types, Node node, MediaTypeLists lists, ObjectNode operation)
    {
        if (_source.Follow(node) is not { } part)
        {
            return;
        }

        if (part.Find("schema") is not null)
        {
            lists.Need(operation);
        }

        if (part == node.Resolved)
        {
            types[part] = lists.Keys(operation);
        }
        else
        {
            types.TryAdd(part, lists.Keys(operation));
        }
    }

    private string? LocationOf(Node parameter) => _source.Follow(parameter) is { } followed ? Swagger.TextOf(followed, "in") : null;

    private static IReadOnlyList<Node> Items(ObjectNode node) => (node["parameters"] as ArrayNode)?.Items ?? [];
}
