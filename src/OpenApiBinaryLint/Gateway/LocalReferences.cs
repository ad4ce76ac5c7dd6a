using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>
/// Finds the references (<c>$ref: "#…"</c>) that a document makes to places of its own. Values that are data, such as
/// examples, hold none, and extensions only those of API Gateway that hold operations and integrations.
/// </summary>
internal sealed class LocalReferences
{
    private const string Object = "object";

    /// <summary>Names that the author chooses, such as <c>default</c> among responses, and objects.</summary>
    private const string Names = "names";

    private const string Examples = "examples";
    private const string Data = "data";

    private static readonly KeyTable Contents = new("""
        data: example default enum const
        examples: examples
        names: properties patternProperties definitions $defs dependentSchemas paths responses parameters schemas requestBodies
        names: headers securitySchemes securityDefinitions links callbacks pathItems content encoding
        names: x-amazon-apigateway-integrations
        object: x-amazon-apigateway-any-method x-amazon-apigateway-integration
        """);

    private readonly List<Node> _pending = [];
    private readonly HashSet<Node> _aliased = [];
    private readonly List<ScalarNode> _found = [];

    private LocalReferences()
    {
    }

    /// <summary>The values of <c>$ref</c>. The document is walked without recursion: it may be thousands of levels deep.</summary>
    public static IReadOnlyList<ScalarNode> In(ObjectNode root)
    {
        var references = new LocalReferences();
        if (root.Source.Slice(root.Span).Contains("$ref", StringComparison.Ordinal))
        {
            references._pending.Add(root);
            references.VisitAll();
        }

        return references._aliased.Count == 0 ? references._found : [.. references._found.Distinct()];
    }

    private void VisitAll()
    {
        while (_pending.Count > 0)
        {
            var node = _pending[^1];
            _pending.RemoveAt(_pending.Count - 1);
            if (node is ObjectNode mapping)
            {
                Visit(mapping);
            }
            else
            {
                foreach (var item in ((ArrayNode)node).ItemList)
                {
                    Push(item);
                }
            }
        }
    }

    private void Visit(ObjectNode node)
    {
        foreach (var member in node.MemberList)
        {
            if (member.Value.Resolved is ScalarNode)
            {
                Take(member);
                continue;
            }

            switch (ContentOf(member.Name))
            {
                case Object:
                    Push(member.Value);
                    break;
                case Names when member.Value.Resolved is ObjectNode names:
                    VisitNames(member.Name, names);
                    break;
                case Names:
                    Push(member.Value);
                    break;
                case Examples when member.Value.Resolved is ObjectNode examples:
                    VisitExamples(examples);
                    break;
            }
        }
    }

    private void VisitNames(string owner, ObjectNode names)
    {
        var allowsExtensions = owner is "paths" or "responses";
        foreach (var member in names.MemberList)
        {
            if (member.Value.Resolved is not ScalarNode)
            {
                if (!allowsExtensions || !IsExtension(member.Name))
                {
                    Push(member.Value);
                }
            }
            else if (owner is not ("properties" or "patternProperties"))
            {
                // A property may be called `$ref`.
                Take(member);
            }
        }
    }

    // OpenAPI 3 may refer to an example; in 2.0 the same place holds the example itself.
    private void VisitExamples(ObjectNode examples)
    {
        foreach (var member in examples.MemberList)
        {
            if (member.Value.Resolved is ObjectNode example && ReferenceResolver.ReferenceOf(example) is { } reference
                && reference.Value.StartsWith("#/components/", StringComparison.Ordinal))
            {
                Take(example.Find("$ref")!);
            }
        }
    }

    private void Take(Member member)
    {
        if (member.Name == "$ref" && member.Value.Resolved is ScalarNode { Kind: ScalarKind.String } reference
            && ReferenceResolver.IsLocal(reference.Value) && !TemplateExpression.Is(reference))
        {
            _found.Add(reference);
        }
    }

    // An anchored value is walked where it stands and once where it is repeated, for it may stand in an extension.
    private void Push(Node node)
    {
        var value = node.Resolved;
        if (value is not ScalarNode && (value == node || _aliased.Add(value)))
        {
            _pending.Add(value);
        }
    }

    private static string ContentOf(string key) => Contents[key] ?? (IsExtension(key) ? Data : Object);

    private static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.Ordinal);
}
