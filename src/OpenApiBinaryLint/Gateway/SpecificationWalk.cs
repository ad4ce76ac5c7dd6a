using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>
/// Walks through what the specification settles in a document, without recursion: it may be thousands of levels deep.
/// Values that are data, such as examples, are left out, and so are extensions but for those of API Gateway that hold
/// operations and integrations.
/// </summary>
internal abstract class SpecificationWalk
{
    private const string Object = "object";

    /// <summary>Names that the author chooses, such as <c>default</c> among responses, and objects.</summary>
    private const string Names = "names";

    private const string Examples = "examples";
    private const string Data = "data";

    private static readonly KeyTable Contents = new("""
        data: example default enum const servers
        examples: examples
        names: properties patternProperties definitions $defs dependentSchemas paths responses parameters schemas requestBodies
        names: headers securitySchemes securityDefinitions links callbacks pathItems content encoding
        names: x-amazon-apigateway-integrations
        object: x-amazon-apigateway-any-method x-amazon-apigateway-integration
        """);

    private readonly List<Node> _pending = [];
    private readonly HashSet<Node> _anchored = [];

    protected void Walk(ObjectNode root)
    {
        Push(root);
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

    /// <summary>A member whose key means something to the specification, <c>$ref</c> included, in no certain order.</summary>
    /// <param name="owner">The object that it stands in.</param>
    /// <param name="member">The key and its value.</param>
    /// <param name="value">The value, aliases followed.</param>
    protected abstract void Meet(ObjectNode owner, Member member, Node value);

    private void Visit(ObjectNode node)
    {
        foreach (var member in node.MemberList)
        {
            var value = member.Value.Resolved;
            Meet(node, member, value);
            if (value is not ScalarNode)
            {
                Visit(member.Name, value);
            }
        }
    }

    private void Visit(string key, Node value)
    {
        switch (ContentOf(key))
        {
            case Object:
                Push(value);
                break;
            case Names when value is ObjectNode names:
                VisitNames(key, names);
                break;
            case Names:
                Push(value);
                break;
            case Examples when value is ObjectNode examples:
                VisitExamples(examples);
                break;
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
            else if (member.Name == "$ref" && owner is not ("properties" or "patternProperties"))
            {
                // A property may be called `$ref`.
                Meet(names, member, member.Value.Resolved);
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
                Meet(example, example.Find("$ref")!, reference);
            }
        }
    }

    // An anchored value may stand in an extension and be repeated elsewhere: it is walked where it is first met.
    private void Push(Node node)
    {
        var value = node.Resolved;
        if (value is not ScalarNode && (value.Properties?.Anchor is null || _anchored.Add(value)))
        {
            _pending.Add(value);
        }
    }

    private static string ContentOf(string key) => Contents[key] ?? (IsExtension(key) ? Data : Object);

    private static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.Ordinal);
}
