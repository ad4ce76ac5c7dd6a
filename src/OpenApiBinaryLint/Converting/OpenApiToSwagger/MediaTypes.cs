using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>The lists of media types that 2.0 has in the place of the keys of <c>content</c>.</summary>
internal sealed class MediaTypes
{
    private readonly Conversion _conversion;
    private readonly IReadOnlyList<string>? _rootConsumes;
    private readonly IReadOnlyList<string>? _rootProduces;
    private readonly Dictionary<Node, List<IReadOnlyList<string>>> _users = [];

    public MediaTypes(Conversion conversion)
    {
        _conversion = conversion;
        _rootConsumes = Stated(conversion.Root, "x-consumes");
        _rootProduces = Stated(conversion.Root, "x-produces");
        foreach (var operation in Operations())
        {
            AddUses(operation);
        }
    }

    /// <summary>The own list of an operation; null where it needs none.</summary>
    public IReadOnlyList<string>? OwnConsumes(ObjectNode operation) => Own(Consumed(operation), Stated(operation, "x-consumes"), _rootConsumes);

    /// <summary>The own list of an operation; null where it needs none.</summary>
    public IReadOnlyList<string>? OwnProduces(ObjectNode operation) => Own(Produced(operation), Stated(operation, "x-produces"), _rootProduces);

    /// <summary>The list that counts for an operation.</summary>
    public IReadOnlyList<string> Produces(ObjectNode operation) => OwnProduces(operation) ?? Inherited(_rootProduces);

    /// <summary>Whether the media types of a shared body are those of every operation that uses it.</summary>
    public bool TellsBody(ObjectNode body) => Tells(body, Content.Types(body["content"]), _rootConsumes);

    /// <summary>Whether the media types of a shared response are those of every operation that uses it.</summary>
    public bool TellsResponse(ObjectNode response) => Tells(response, Content.Types(response["content"]), _rootProduces);

    private bool Tells(ObjectNode shared, IReadOnlyList<string> types, IReadOnlyList<string>? root) =>
        _users.TryGetValue(shared, out var lists) ? lists.TrueForAll(list => list.SequenceEqual(types)) : root is not null && Inherited(root).SequenceEqual(types);

    // An empty list at the root says that the source of this document had none anywhere.
    private static IReadOnlyList<string> Inherited(IReadOnlyList<string>? root) => root switch
    {
        null => [],
        [] => [MediaType.Json],
        _ => root,
    };

    private static IReadOnlyList<string>? Own(IReadOnlyList<string> shown, IReadOnlyList<string>? stated, IReadOnlyList<string>? root) =>
        stated is not null ? Stated(shown, stated, root ?? [])
        : shown.Count == 0 || shown.SequenceEqual(Inherited(root)) ? null
        : shown;

    // What the way up kept counts, and with it what was added to the contents since. A list that would say what the root's does goes without saying.
    private static IReadOnlyList<string>? Stated(IReadOnlyList<string> shown, IReadOnlyList<string> stated, IReadOnlyList<string> root)
    {
        IReadOnlyList<string> all = [.. stated, .. shown.Where(type => !stated.Contains(type) && !IsImplied(type, stated))];
        return shown.Count > 0 && all.SequenceEqual(root) ? null : all;
    }

    // What the way up writes where the list names nothing that would do.
    private static bool IsImplied(string type, IReadOnlyList<string> stated) =>
        MediaType.IsForm(type) ? !stated.Any(MediaType.IsForm) : stated.Count == 0 && type == MediaType.Json;

    private static IReadOnlyList<string>? Stated(ObjectNode node, string name) =>
        node[name] is ArrayNode list && !TemplateExpression.Is(list)
            ? [.. list.Items.Select(static item => item.Resolved).OfType<ScalarNode>().Where(static item => !TemplateExpression.Is(item)).Select(static item => item.Value)]
            : null;

    private IReadOnlyList<string> Consumed(ObjectNode operation) =>
        operation["requestBody"] is { } body && _conversion.Resolver.Follow(body) is ObjectNode source ? Content.Types(source["content"]) : [];

    private IReadOnlyList<string> Produced(ObjectNode operation) =>
        [.. Responses(operation).SelectMany(response => Content.Types(response["content"])).Distinct()];

    private IEnumerable<ObjectNode> Responses(ObjectNode operation)
    {
        foreach (var member in (operation["responses"] as ObjectNode)?.Effective() ?? [])
        {
            if (!ResponseConversion.IsRange(member.Name) && !member.Name.StartsWith("x-", StringComparison.Ordinal)
                && _conversion.Resolver.Follow(member.Value) is ObjectNode response)
            {
                yield return response;
            }
        }
    }

    private void AddUses(ObjectNode operation)
    {
        var produces = Produces(operation);
        foreach (var response in Responses(operation))
        {
            AddUse(response, produces);
        }

        if (operation["requestBody"] is { } node && _conversion.Resolver.Follow(node) is ObjectNode body)
        {
            AddUse(body, OwnConsumes(operation) ?? Inherited(_rootConsumes));
        }
    }

    private void AddUse(ObjectNode shared, IReadOnlyList<string> types)
    {
        if (!_users.TryGetValue(shared, out var lists))
        {
            _users.Add(shared, lists = []);
        }

        lists.Add(types);
    }

    private IEnumerable<ObjectNode> Operations() =>
        from path in (_conversion.Root["paths"] as ObjectNode)?.Effective() ?? []
        let item = path.Value.Resolved as ObjectNode
        where item is not null
        from member in item.Effective()
        where PathConversion.IsMethod(member.Name)
        let operation = member.Value.Resolved as ObjectNode
        where operation is not null
        select operation;
}
