using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>The body and the form fields that a path item declares for its operations; 3.0 has request bodies in operations only.</summary>
internal sealed class InheritedParameters
{
    private readonly HashSet<Node> _held = [];
    private readonly HashSet<Node> _written = [];

    public InheritedParameters(Swagger source, ObjectNode path)
    {
        var list = path["parameters"] is ArrayNode found && !TemplateExpression.Is(found) ? found.Items : [];
        foreach (var item in list)
        {
            if (Body is null && BodyConversion.IsBody(source, item))
            {
                Body = item;
                _held.Add(item);
            }
            else if (FormConversion.IsField(source, item))
            {
                Fields.Add(item);
                _held.Add(item);
            }
        }

        IsForNone = !path.Effective().Any(static member => SharedParts.IsMethod(member.Name) && member.Value.Resolved is ObjectNode);
        if (_held.Count > 0 && !IsForNone)
        {
            foreach (var item in _held)
            {
                source.Conversion.Note(ConversionRules.Inlined, item, "OpenAPI 3.0 has request bodies in operations only; this one is written out in each that has none of its own");
            }
        }
    }

    /// <summary>The body parameter as it stands in the list, or null.</summary>
    public Node? Body { get; }

    /// <summary>The form fields as they stand in the list.</summary>
    public List<Node> Fields { get; } = [];

    /// <summary>Whether the path item has no operation.</summary>
    public bool IsForNone { get; }

    /// <summary>Whether an item of the list goes into the operations.</summary>
    public bool Holds(Node item) => _held.Contains(item);

    /// <summary>Whether an item is written for the first time; references lead there.</summary>
    public bool IsFirst(Node item) => !_held.Contains(item) || _written.Add(item);
}
