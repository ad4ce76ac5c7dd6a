using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>The document that is converted, and what its parts have to know of the whole.</summary>
internal sealed class Swagger
{
    private readonly Dictionary<Node, Draft?> _converted = [];
    private readonly Dictionary<Node, Draft?> _fields = [];

    public Swagger(Conversion conversion)
    {
        Conversion = conversion;
        Consumes = new(this, "consumes");
        Produces = new(this, "produces");
        Names = new(this);
        Shared = new(this);
        Unedited = new(conversion);
    }

    public Conversion Conversion { get; }

    public ObjectNode Root => Conversion.Root;

    public MediaTypeLists Consumes { get; }

    public MediaTypeLists Produces { get; }

    public ComponentNames Names { get; }

    public SharedParts Shared { get; }

    public Unedited Unedited { get; }

    /// <summary>Whether API Gateway exported the document or is meant to import it, as far as it tells.</summary>
    public bool IsOfGateway => field = field || DetectGateway();

    /// <summary>What becomes of a value that may be written at several places; it is converted, and spoken of, once.</summary>
    public Draft? Once(Node node, Func<Draft?> convert) => Once(_converted, node, convert);

    /// <summary>The property that a form field becomes; as a parameter, which another list may have it for, it is converted otherwise.</summary>
    public Draft FieldOnce(Node field, Func<Draft> convert) => Once(_fields, field, convert)!;

    private static Draft? Once(Dictionary<Node, Draft?> converted, Node node, Func<Draft?> convert)
    {
        if (!converted.TryGetValue(node.Resolved, out var draft))
        {
            converted[node.Resolved] = draft = convert();
        }

        return draft;
    }

    /// <summary>The object that a field must hold; null where it holds something else, which is said unless it is a template expression.</summary>
    public ObjectNode? ObjectAt(Member member)
    {
        if (TemplateExpression.Is(member.Value.Resolved))
        {
            return null;
        }

        if (member.Value.Resolved is not ObjectNode mapping)
        {
            SayWrong(member, "an object");
            return null;
        }

        return mapping;
    }

    /// <summary>As <see cref="ObjectAt"/>, for a list.</summary>
    public ArrayNode? ListAt(Member member)
    {
        if (TemplateExpression.Is(member.Value.Resolved))
        {
            return null;
        }

        if (member.Value.Resolved is not ArrayNode list)
        {
            SayWrong(member, "a list");
            return null;
        }

        return list;
    }

    /// <summary>Says that a value is kept though the specification wants another.</summary>
    public void SayWrong(Member member, string wanted) =>
        Conversion.Note(ConversionRules.Unknown, member.Value, $"`{member.Name}` must be {wanted}; it is kept as it stands");

    /// <summary>A member that is not converted: an extension, or an unknown field, which is said.</summary>
    /// <param name="draft">What it is put in.</param>
    /// <param name="member">The member.</param>
    /// <param name="isTaken">Whether the target has another value of this name there.</param>
    public void PutOther(ObjectDraft draft, Member member, bool isTaken = false)
    {
        if (!IsExtension(member))
        {
            var place = isTaken ? $"it is kept as `x-{member.Name}`" : "it is kept as it stands";
            Conversion.Note(ConversionRules.Unknown, member.Value, $"Swagger 2.0 has no field `{member.Name}` here; {place}");
        }

        draft.Put(member, isTaken ? "x-" + member.Name : member.Name, Conversion.Carry(member.Value));
    }

    /// <summary>A reference object: its address follows what it leads to, its siblings are kept.</summary>
    public Draft Reference(ObjectNode reference) =>
        Conversion.Each(reference, member => member.Name == "$ref" ? Conversion.References.Text(member.Value) : Conversion.Carry(member.Value))
        ?? new Draft.Original(reference);

    /// <summary>Says that a reference stands where 2.0 has none.</summary>
    public void SayReference(Member member) =>
        Conversion.Note(ConversionRules.Unknown, member.Value, "Swagger 2.0 has no `$ref` here; it is kept");

    /// <summary>Says that what a reference leads to is written out.</summary>
    public void SayInlined(Node reference) =>
        Conversion.Note(ConversionRules.Inlined, reference, "The reference leads to where nothing is converted; what stands there is written out here");

    /// <summary>Whether a member is an extension, or a template expression that brings members in.</summary>
    public static bool IsExtension(Member member) =>
        member.Name.StartsWith("x-", StringComparison.Ordinal) || TemplateExpression.IsKey(member.Name) || member.IsMerge;

    /// <summary>The text of a field, or null where it has none that can be read.</summary>
    public static string? TextOf(ObjectNode node, string field) =>
        node[field] is ScalarNode { Kind: ScalarKind.String } text && !TemplateExpression.Is(text) ? text.Value : null;

    /// <summary>Whether a value is true or false.</summary>
    public static bool IsBoolean(Node node) => node.Resolved is ScalarNode { Kind: ScalarKind.Boolean };

    /// <summary>The object at the end of a chain of references, or null.</summary>
    public ObjectNode? Follow(Node node) => Conversion.Resolver.Follow(node) as ObjectNode;

    /// <summary>Whether a value stands where no conversion reaches it: in an extension or an unknown field of the root.</summary>
    public bool IsUnreached(Node node)
    {
        var current = node;
        while (current.Parent is { } parent && parent != Root)
        {
            current = parent;
        }

        return current.Parent is not ObjectNode root
            || root.Members[current.Index].Name is not ("paths" or "definitions" or "parameters" or "responses" or "securityDefinitions");
    }

    private bool DetectGateway()
    {
        if (Root["host"] is ScalarNode host && host.Value.Contains(".execute-api.", StringComparison.Ordinal))
        {
            return true;
        }

        var pending = new Stack<ObjectNode>([Root]);
        while (pending.TryPop(out var mapping))
        {
            foreach (var member in mapping.Members)
            {
                if (member.Name.StartsWith(ExtensionNames.CommonPrefix, StringComparison.Ordinal))
                {
                    return true;
                }

                Descend(member.Value, pending);
            }
        }

        return false;
    }

    private static void Descend(Node node, Stack<ObjectNode> pending)
    {
        if (node is ObjectNode mapping)
        {
            pending.Push(mapping);
        }
    }
}
