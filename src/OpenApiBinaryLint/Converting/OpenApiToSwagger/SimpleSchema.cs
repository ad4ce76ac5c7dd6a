using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>A schema said by fields of a parameter, of a header or of the items of a list, which take simple types only.</summary>
internal sealed class SimpleSchema
{
    private readonly Conversion _conversion;
    private readonly bool _isField;
    private readonly bool _isItems;
    private readonly Dictionary<string, (Member Member, bool IsCopy)> _keywords = [];
    private readonly HashSet<Node> _visited;

    private SimpleSchema(Conversion conversion, Node schema, bool isField, HashSet<Node> visited)
    {
        _conversion = conversion;
        _isField = isField;
        _visited = visited;
        _isItems = visited.Count > 0;
        Collect(schema, isCopy: false);
        Type = TypeOf();
        foreach (var (member, isCopy) in _keywords.Values)
        {
            PutKeyword(member, isCopy);
        }

        if (!Has("type"))
        {
            Fields.Insert(0, new("type", new Draft.Scalar(Type)));
        }

        if (Type == "array" && !Has("items"))
        {
            IsExact = false;
            Fields.Add(new("items", new Draft.Object([new("type", new Draft.Scalar("string"))])));
        }
    }

    /// <summary>The fields, in the order of the schema.</summary>
    public List<DraftMember> Fields { get; } = [];

    /// <summary>Whether the fields say all that the schema says.</summary>
    public bool IsExact { get; private set; } = true;

    /// <summary>The type that the fields give.</summary>
    public string Type { get; }

    /// <summary>Whether the schema is shared, and written out here.</summary>
    public bool IsInlined { get; private set; }

    /// <summary>The fields for a schema.</summary>
    /// <param name="conversion">The conversion of the document.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="isField">Whether it is that of a form's field, whose description and extensions stand beside its type.</param>
    public static SimpleSchema Of(Conversion conversion, Node schema, bool isField = false) => new(conversion, schema, isField, []);

    private static bool IsSimple(string type) => type is "string" or "number" or "integer" or "boolean" or "array";

    private bool Has(string name) => Fields.Exists(field => field.Name == name);

    // References and an `allOf` around a single schema are seen through; what stands nearer counts.
    private void Collect(Node schema, bool isCopy)
    {
        if (schema.Resolved is not ObjectNode source || TemplateExpression.Is(source) || !_visited.Add(source))
        {
            IsExact = false;
            return;
        }

        foreach (var member in source.Effective())
        {
            if (member.Name is not "$ref" && !IsAround(member))
            {
                _keywords.TryAdd(member.Name, (member, isCopy));
            }
        }

        foreach (var member in source.Effective())
        {
            if (member.Name == "$ref" || IsAround(member))
            {
                IsExact = false;
                IsInlined = true;
                if (Around(member) is { } inner)
                {
                    Collect(inner, isCopy: true);
                }
            }
        }
    }

    private static bool IsAround(Member member) => member is { Name: "allOf", Value.Resolved: ArrayNode { Items.Count: 1 } };

    private Node? Around(Member member) => member.Value.Resolved switch
    {
        ArrayNode { Items: [var only] } => only,
        ScalarNode text when ReferenceResolver.IsLocal(text.Value) => _conversion.Resolver.Target(text.Value),
        _ => null,
    };

    private string TypeOf()
    {
        if (_keywords.TryGetValue("type", out var type) && type.Member.Value.Resolved is ScalarNode text)
        {
            return IsSimple(text.Value) || TemplateExpression.Is(text) ? text.Value : Instead("string");
        }

        return Instead(_keywords.ContainsKey("items") ? "array" : "string");
    }

    private string Instead(string type)
    {
        IsExact = false;
        return type;
    }

    private void PutKeyword(Member member, bool isCopy)
    {
        switch (member.Name)
        {
            case "type" when (member.Value.Resolved as ScalarNode)?.Value == Type:
                Put(member, member.Name, isCopy);
                break;
            case "items" when Type == "array":
                PutItems(member, isCopy);
                break;
            case "maxItems" or "minItems" or "uniqueItems" when Type == "array":
            case "maxLength" or "minLength" or "pattern" or "format" when IsOfType("string", "number", "integer", "boolean"):
            case "multipleOf" or "maximum" or "exclusiveMaximum" or "minimum" or "exclusiveMinimum" when IsOfType("number", "integer"):
            case "default" or "enum" when IsDeclared || Strings(member.Value):
            case "description" when _isField:
                Put(member, member.Name, isCopy);
                break;
            case "nullable":
                Put(member, "x-nullable", isCopy);
                break;
            case "x-collectionFormat" when _isItems && Type == "array":
                break;
            case "example" or "deprecated" when _isField:
                Put(member, "x-" + member.Name, isCopy);
                break;
            case "x-allowEmptyValue" or "x-required" when _isField && member.Value.Resolved is ScalarNode { Kind: ScalarKind.Boolean }:
                Put(member, member.Name[2..], isCopy);
                break;
            case var name when _isField && name.StartsWith("x-", StringComparison.Ordinal):
                Put(member, name, isCopy);
                break;
            default:
                IsExact = false;
                break;
        }
    }

    // Of a type that 2.0 takes here, so that keywords for it hold.
    private bool IsDeclared => _keywords.TryGetValue("type", out var type) && (type.Member.Value.Resolved as ScalarNode)?.Value == Type;

    private bool IsOfType(params ReadOnlySpan<string> types) => types.Contains(Type) && (IsDeclared || Type == "string" && !_keywords.ContainsKey("type"));

    private bool Strings(Node value) => !_keywords.ContainsKey("type") && value.Resolved switch
    {
        ScalarNode scalar => scalar.Kind == ScalarKind.String,
        ArrayNode list => list.Items.All(static item => item.Resolved is ScalarNode { Kind: ScalarKind.String }),
        _ => false,
    };

    private void PutItems(Member member, bool isCopy)
    {
        var items = new SimpleSchema(_conversion, member.Value, isField: false, _visited);
        IsExact &= items.IsExact;
        IsInlined |= items.IsInlined;
        if ((member.Value.Resolved as ObjectNode)?.Find("x-collectionFormat") is { } format)
        {
            items.Fields.Add(new("collectionFormat", new Draft.Original(format.Value), format));
        }

        var model = items.IsInlined || isCopy ? null : member.Value.Resolved as ObjectNode;
        Fields.Add(new("items", new Draft.Object(items.Fields, model), isCopy ? null : member));
    }

    private void Put(Member member, string name, bool isCopy)
    {
        if (!Has(name))
        {
            Fields.Add(new(name, new Draft.Original(member.Value) { IsCopy = isCopy }, isCopy ? null : member));
        }
    }
}
