using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>An API document as API Gateway reads it: a lens over the nodes, the same for every version of the specification.</summary>
internal sealed class GatewayApi
{
    public required ObjectNode Root { get; init; }

    /// <summary>For the rules on importability alone; every other rule is blind to it.</summary>
    public required SpecificationVersion Version { get; init; }

    public required ApiTarget Target { get; init; }

    public required BinaryMediaTypes BinaryMediaTypes { get; init; }

    /// <summary>Tests the keys of its integration responses.</summary>
    public PatternMatching Patterns => field ??= new();

    /// <summary>What the API stands in, or null for a document of its own.</summary>
    public ApiHost? Host { get; init; }

    /// <summary>In document order.</summary>
    public IReadOnlyList<Operation> Operations => OperationList;

    /// <summary>Whether paths or operations may come in from where this program cannot see them.</summary>
    public required bool HasOpenPaths { get; init; }

    public required ReferenceResolver References { get; init; }

    /// <summary>Values of the wrong JSON type that were met while reading.</summary>
    public required IReadOnlyCollection<TypeMismatch> Mismatches { get; init; }

    /// <summary>Every key that begins like the extensions of AWS, wherever it stands.</summary>
    public IReadOnlyList<ExtensionUse> ExtensionUses => field ??= ExtensionUse.In(Root);

    /// <summary>What one walk through the whole document finds.</summary>
    public DocumentSurvey Survey => field ??= DocumentSurvey.Of(Root);

    /// <summary>The schemas that have names, or null.</summary>
    public ObjectNode? Schemas => Shared("schemas", "definitions");

    /// <summary>The security schemes by their names, or null.</summary>
    public ObjectNode? SecuritySchemes => Shared("securitySchemes", "securityDefinitions");

    /// <summary>The local references without anything at their end.</summary>
    public IReadOnlyList<BrokenReference> BrokenReferences => field ??= new BrokenReferences(Root, References, Survey.LocalReferences, Host).Find();

    /// <summary>What the document's version of the specification writes in its own way.</summary>
    public required VersionReading Notation { get; init; }

    internal required List<Operation> OperationList { get; init; }

    /// <summary>Operations by their objects; of several paths that share one path item, the first counts.</summary>
    private Dictionary<Node, Operation> OperationsByNode => field ??= IndexOperations();

    /// <summary>Reads a document.</summary>
    /// <param name="root">Its root.</param>
    /// <param name="version">Its version.</param>
    /// <param name="target">The product, or null to judge by the document.</param>
    /// <param name="otherBinaryMediaTypes">Entries that are set outside the document.</param>
    /// <param name="host">What the document stands in, or null.</param>
    public static GatewayApi Read(
        ObjectNode root,
        SpecificationVersion version,
        ApiTarget? target = null,
        IReadOnlyList<string>? otherBinaryMediaTypes = null,
        ApiHost? host = null) =>
        new GatewayReading(root, version, host).Read(target, otherBinaryMediaTypes ?? []);

    /// <summary>The operation that a node stands in, or null.</summary>
    public Operation? OperationAround(Node node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            if (OperationsByNode.TryGetValue(current, out var operation))
            {
                return operation;
            }
        }

        return null;
    }

    // Swagger 2.0 keeps at the root what OpenAPI 3 keeps in `components`.
    private ObjectNode? Shared(string inComponents, string inRoot) =>
        (Root["components"] as ObjectNode)?[inComponents] as ObjectNode ?? Root[inRoot] as ObjectNode;

    private Dictionary<Node, Operation> IndexOperations()
    {
        var operations = new Dictionary<Node, Operation>();
        foreach (var operation in OperationList)
        {
            operations.TryAdd(operation.Node, operation);
        }

        return operations;
    }
}
