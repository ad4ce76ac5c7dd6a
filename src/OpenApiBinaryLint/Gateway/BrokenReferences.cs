using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>A reference without anything at its end.</summary>
/// <param name="Node">The value of <c>$ref</c>.</param>
/// <param name="IsCircle">Whether it comes back to itself by references alone; else its target does not exist.</param>
internal sealed record BrokenReference(ScalarNode Node, bool IsCircle);

/// <summary>Tries the local references of a document, each step of a chain once.</summary>
/// <param name="root">Root of the document.</param>
/// <param name="resolver">Finds their targets.</param>
/// <param name="references">The references.</param>
/// <param name="host">What the document stands in, or null.</param>
internal sealed class BrokenReferences(ObjectNode root, ReferenceResolver resolver, IReadOnlyList<ScalarNode> references, ApiHost? host = null)
{
    private static readonly string[] Places = ["#/definitions/", "#/components/schemas/"];

    private readonly Dictionary<string, Node?> _targets = [];
    private readonly HashSet<Node> _tried = [];
    private readonly HashSet<Node> _closed = [];
    private readonly List<BrokenReference> _broken = [];

    // Of each object, whether it or one around it has an `$id`: thousands of references may stand below each other.
    private readonly Dictionary<Node, bool> _moved = [];
    private bool? _hasAnchors;
    private bool? _isOfGateway;

    public IReadOnlyList<BrokenReference> Find()
    {
        foreach (var reference in references)
        {
            if (Target(reference) is not { } target)
            {
                AddMissing(reference);
            }
            else if (NextIn(target) is not null)
            {
                TryChain(reference.Parent!);
            }
        }

        return _broken;
    }

    private void AddMissing(ScalarNode reference)
    {
        if (!IsDecidedElsewhere(reference))
        {
            _broken.Add(new(reference, IsCircle: false));
        }
    }

    // Every reference has one target, so a chain ends at a value, breaks, or meets itself. Where it breaks, the broken
    // reference speaks for the others.
    private void TryChain(Node start)
    {
        var chain = new List<Node>();
        Node? current = start;
        while (current is not null && _tried.Add(current))
        {
            chain.Add(current);
            current = NextIn(current) is { } reference ? Target(reference) : null;
        }

        for (var i = current is null ? -1 : chain.IndexOf(current); i >= 0 && i < chain.Count; i++)
        {
            _broken.Add(new(NextIn(chain[i])!, IsCircle: true));
        }
    }

    private static ScalarNode? NextIn(Node node) =>
        ReferenceResolver.ReferenceOf(node) is { } reference && ReferenceResolver.IsLocal(reference.Value) ? reference : null;

    private Node? Target(ScalarNode reference)
    {
        if (!_targets.TryGetValue(reference.Value, out var target))
        {
            target = resolver.Target(reference.Value);
            _targets.Add(reference.Value, target);
        }

        return target;
    }

    // JSON Schema 2020-12 (sections 8.2.1 and 8.2.2), which OpenAPI 3.1 takes over: `$id` moves the place that pointers start
    // from, `$anchor` gives a place a name.
    private bool IsDecidedElsewhere(ScalarNode reference)
    {
        if (IsMoved(reference) || IsOwnModel(reference.Value) || IsAddedByHost(reference.Value))
        {
            return true;
        }

        return reference.Value.StartsWith("#/", StringComparison.Ordinal)
            ? LeadsThroughOpenPlace(reference.Value)
            : _hasAnchors ??= ScalarText.Holds(root, "$anchor");
    }

    private bool IsMoved(ScalarNode reference)
    {
        var around = new List<Node>();
        var isMoved = false;
        for (Node? node = reference.Parent; node is not null && !_moved.TryGetValue(node, out isMoved); node = node.Parent)
        {
            around.Add(node);
            if (isMoved = node is ObjectNode schema && schema.Find("$id") is not null)
            {
                break;
            }
        }

        foreach (var node in around)
        {
            _moved[node] = isMoved;
        }

        return isMoved;
    }

    // Every REST API has models of these names from the start; AWS's own samples refer to them without defining them:
    // https://github.com/aws-samples/aws-serverless-workshops (2_ServerlessAPI)
    private bool IsOwnModel(string reference) =>
        reference is ("#/definitions/Empty" or "#/definitions/Error" or "#/components/schemas/Empty" or "#/components/schemas/Error")
        && (_isOfGateway ??= ScalarText.Holds(root, ExtensionNames.Prefix));

    private bool IsAddedByHost(string reference)
    {
        foreach (var place in Places)
        {
            if (reference.StartsWith(place, StringComparison.Ordinal))
            {
                return host is { AddedSchemas: var added } && (added is null || added.Contains(reference[place.Length..]));
            }
        }

        return false;
    }

    // A place that an include, a loop or another reference fills may hold the target.
    private bool LeadsThroughOpenPlace(string reference)
    {
        Node? current = root;
        foreach (var segment in Uri.UnescapeDataString(reference[2..]).Split('/'))
        {
            if (current is not ObjectNode mapping)
            {
                return current is not null && TemplateExpression.Is(current);
            }

            if (!_closed.Contains(mapping))
            {
                if (mapping.Find("$ref") is not null || TemplateExpression.IsOpen(mapping))
                {
                    return true;
                }

                _closed.Add(mapping);
            }

            current = mapping[JsonPointer.Unescape(segment)];
        }

        return false;
    }
}
