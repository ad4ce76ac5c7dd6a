using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>The media types of a body or a response: one schema that 2.0 can name, and the others.</summary>
internal sealed class Content
{
    private readonly Conversion _conversion;
    private readonly ObjectNode _source;
    private readonly bool _hasExamples;

    private Content(Conversion conversion, ObjectNode source, bool hasExamples)
    {
        _conversion = conversion;
        _source = source;
        _hasExamples = hasExamples;
        Primary = source.Effective().FirstOrDefault(static member => MediaType.IsJson(member.Name) && SchemaOf(member) is not null)
            ?? source.Effective().FirstOrDefault(static member => SchemaOf(member) is not null);
    }

    /// <summary>The media type that gives the schema: the first like JSON that has one, else the first; null where none has one.</summary>
    public Member? Primary { get; }

    /// <summary>The schema that 2.0 can name, or null.</summary>
    public Node? Schema => Primary is null ? null : SchemaOf(Primary);

    /// <summary>The member that the schema is taken from, whose comments go along.</summary>
    public Member? OriginOfSchema => (Primary?.Value.Resolved as ObjectNode)?.Find("schema");

    /// <summary>The content, or null where nothing can be read from it.</summary>
    /// <param name="conversion">The conversion of the document.</param>
    /// <param name="node">The value of <c>content</c>.</param>
    /// <param name="hasExamples">Whether 2.0 has an example for each media type here.</param>
    public static Content? Of(Conversion conversion, Node node, bool hasExamples) =>
        IsReadable(node) ? new(conversion, (ObjectNode)node.Resolved, hasExamples) : null;

    /// <summary>The names of the media types; none where they cannot be read.</summary>
    public static IReadOnlyList<string> Types(Node? content) =>
        content is not null && IsReadable(content) ? [.. ((ObjectNode)content.Resolved).Effective().Select(static member => member.Name).Where(IsType)] : [];

    /// <summary>The media types that the schema, and the example where there is one, do not tell; null where there is none of that kind.</summary>
    public Draft? Others(RuleInfo rule)
    {
        var others = _source.Effective().Where(member => !IsTold(member)).ToList();
        if (others.Count == 0 && _source.Effective().Count > 0)
        {
            return null;
        }

        foreach (var member in others.Where(static member => IsType(member.Name)))
        {
            var isWeaker = Schema is { } schema && (SchemaOf(member) is not { } own || !Equality.Of(own, schema));
            var isModelLost = isWeaker && SchemaOf(member)?.Resolved is { } node && ReferenceResolver.ReferenceOf(node) is not null;
            _conversion.Note(
                rule,
                member.Value,
                isModelLost ? $"2.0 has one schema for all media types, so API Gateway will not import the model of `{member.Name}`; it is kept in `x-content`"
                    : isWeaker ? $"2.0 has one schema for all media types; that of `{member.Name}` is kept in `x-content`" : $"What 2.0 cannot say of `{member.Name}` is kept in `x-content`",
                isModelLost ? Severity.Error : isWeaker ? rule.Severity : Severity.Info);
        }

        return new Draft.Object(
            [.. others.Select(member => new DraftMember(member.Name, member == Primary ? Kept.CopyOf(_conversion, member.Value) : Kept.Of(_conversion, member.Value), member))],
            _source);
    }

    /// <summary>An example for each media type that has one; null where none has.</summary>
    public Draft? Examples()
    {
        var examples = new List<DraftMember>();
        foreach (var member in _source.Effective())
        {
            if (member.Value.Resolved is not ObjectNode mediaType)
            {
                continue;
            }

            if (mediaType.Find("example") is { } example)
            {
                examples.Add(new(member.Name, new Draft.Original(example.Value) { IsCopy = !IsTold(member) }, example));
            }
            else if (FirstNamed(mediaType) is { } value)
            {
                examples.Add(new(member.Name, new Draft.Original(value) { IsCopy = true }));
                _conversion.Note(ConversionRules.Example, mediaType["examples"]!, $"2.0 has one example for `{member.Name}`: the first; all are kept in `x-content`");
            }
        }

        return examples.Count == 0 ? null : new Draft.Object(examples);
    }

    private static bool IsReadable(Node node) =>
        node.Resolved is ObjectNode source && !TemplateExpression.Is(node) && !TemplateExpression.IsOpen(source);

    private static bool IsType(string name) => !name.StartsWith("x-", StringComparison.Ordinal);

    private static Node? SchemaOf(Member mediaType) => mediaType.Value.Resolved is ObjectNode source ? source.Find("schema")?.Value : null;

    private Node? FirstNamed(ObjectNode mediaType) =>
        mediaType["examples"] is ObjectNode named && named.Effective().Count > 0
            && _conversion.Resolver.Follow(named.Effective()[0].Value) is ObjectNode first
            ? first.Find("value")?.Value
            : null;

    private bool IsTold(Member mediaType) =>
        Schema is { } schema && SchemaOf(mediaType) is { } own && Equality.Of(own, schema)
        && ((ObjectNode)mediaType.Value.Resolved).Effective().All(member => member.Name == "schema" || (_hasExamples && member.Name == "example"));
}
