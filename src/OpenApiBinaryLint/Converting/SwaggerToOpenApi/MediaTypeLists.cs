using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>
/// The lists of media types under <c>consumes</c> or <c>produces</c>: an operation's own, else the root's. 3.0 has them only as keys of
/// contents, so what those do not show is kept beside: the root's list in its <c>x-consumes</c> or <c>x-produces</c>, an operation's
/// list where the way back could not derive it.
/// </summary>
/// <remarks>
/// The way back. Without an <c>x-</c> list the operation's list is that of its content keys, and none where it equals the root's. With
/// one, that one is the list; but where there are content keys and it equals the root's (or, without a root's, is empty), none.
/// </remarks>
internal sealed class MediaTypeLists(Swagger source, string field)
{
    private static readonly IReadOnlyList<string> Fallback = [MediaType.Json];

    // Every operation asks for the root's.
    private readonly Dictionary<Node, List<string>?> _lists = [];

    /// <summary>What the list is kept as.</summary>
    public string Extension { get; } = "x-" + field;

    /// <summary>The field in Swagger 2.0.</summary>
    public string Field { get; } = field;

    /// <summary>Whether a content is made of a schema that no media type is declared for.</summary>
    public bool IsMissing { get; private set; }

    private IReadOnlyList<string>? OfRoot => Read(source.Root);

    /// <summary>The media types that hold for an operation, or for none: its own, the root's, or nothing.</summary>
    public IReadOnlyList<string> Declared(ObjectNode? operation) => (operation is null ? null : Read(operation)) ?? OfRoot ?? [];

    /// <summary>The keys of a content.</summary>
    public IReadOnlyList<string> Keys(ObjectNode? operation) => Declared(operation) is { Count: > 0 } declared ? declared : Fallback;

    /// <summary>The media types of the content of a body or response: its own, which the way down kept, or those of the operation.</summary>
    public IReadOnlyList<string> Of(ObjectNode part, IReadOnlyList<string> ofOperation) =>
        part[Extension] is { } own && Read(own) is { Count: > 0 } types ? types : ofOperation;

    /// <summary>Whether a body or response has media types of its own.</summary>
    public bool AreOwn(Member member) => member.Name == Extension && Read(member.Value) is { Count: > 0 };

    /// <summary>Makes known that an operation has a schema that needs a media type.</summary>
    public void Need(ObjectNode operation) => IsMissing |= OfRoot is null && Read(operation) is null;

    /// <summary>The list that an operation must keep in an extension, or null where the way back derives it.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="shown">The media types of its contents.</param>
    public Draft? Kept(ObjectNode operation, IReadOnlyList<string> shown)
    {
        if (operation.Find(Field) is { } member && Read(operation) is not { } own)
        {
            return new Draft.Original(member.Value);
        }

        var known = Read(operation);
        var derived = Derived(shown);
        if (known is null ? derived is null : derived is not null && known.SequenceEqual(derived))
        {
            return null;
        }

        return operation.Find(Field) is { } kept
            ? new Draft.Original(kept.Value)
            : new Draft.List([.. Declared(operation).Select(static type => new Draft.Scalar(type))]);
    }

    /// <summary>Whether a list can be read; says where not.</summary>
    public bool Check(Member member)
    {
        if (Read(member.Value) is not null)
        {
            return true;
        }

        source.Conversion.Note(
            ConversionRules.MediaTypes,
            member.Value,
            $"`{Field}` is not a list of texts, so the media types are unknown; it is kept as `{Extension}`",
            Severity.Warning);
        return false;
    }

    // What the way back makes of the content keys alone.
    private IReadOnlyList<string>? Derived(IReadOnlyList<string> shown)
    {
        if (shown.Count == 0)
        {
            return null;
        }

        var inherited = OfRoot switch
        {
            { Count: > 0 } ofRoot => ofRoot,
            null when !IsMissing => [],
            _ => Fallback,
        };
        return shown.SequenceEqual(inherited) ? null : shown;
    }

    private List<string>? Read(ObjectNode node) => node[Field] is { } list ? Read(list) : null;

    private List<string>? Read(Node node)
    {
        if (!_lists.TryGetValue(node, out var types))
        {
            types = TypesIn(node);
            _lists.Add(node, types);
        }

        return types;
    }

    private static List<string>? TypesIn(Node node)
    {
        if (node.Resolved is not ArrayNode { Tag: null } list)
        {
            return null;
        }

        var types = new List<string>(list.Items.Count);
        var known = new HashSet<string>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item.Resolved is not ScalarNode { Kind: ScalarKind.String, Tag: null } type)
            {
                return null;
            }

            if (known.Add(type.Value))
            {
                types.Add(type.Value);
            }
        }

        return types;
    }
}
