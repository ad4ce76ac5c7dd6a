using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>One operation of a PATCH document.</summary>
internal sealed class PatchOperation
{
    public PatchOperation(ObjectNode node)
    {
        var reader = new ModelReader(new(node));
        Node = node;
        Op = reader.Text(node, "op");
        Path = reader.Text(node, "path");
        Value = reader.Text(node, "value");
        From = reader.Text(node, "from");
        Target = Path.IsKnown ? new(Path.Value!) : null;
    }

    public ObjectNode Node { get; }

    public Located<string> Op { get; }

    public Located<string> Path { get; }

    public Located<string> Value { get; }

    /// <summary>Where <c>copy</c> and <c>move</c> take the value from.</summary>
    public Located<string> From { get; }

    /// <summary>The path taken apart, or null where it is not known.</summary>
    public PatchPath? Target { get; }

    /// <summary>Whether it puts a value in.</summary>
    public bool IsSetting => Op is { IsKnown: true, Value: "add" or "replace" };
}

/// <summary>The body of one PATCH request to API Gateway's control plane.</summary>
internal sealed class PatchDocument
{
    public const string Key = "patchOperations";

    /// <summary>Where a plan of this program has its requests.</summary>
    public const string Steps = "steps";

    private readonly List<PatchOperation> _operations = [];

    /// <summary>Takes the operations of a list.</summary>
    /// <param name="list">What stands where the list of operations should.</param>
    /// <param name="request">Where they are sent to, or null where that is not told.</param>
    /// <param name="isComplete">False when reading stopped inside.</param>
    public PatchDocument(Node list, PatchRequest? request = null, bool isComplete = true)
    {
        List = list;
        Request = request;
        IsComplete = isComplete;
        foreach (var item in (list as ArrayNode)?.Items ?? [list])
        {
            if (item.Resolved is ObjectNode operation && !TemplateExpression.Is(operation))
            {
                _operations.Add(new(operation));
            }
        }
    }

    /// <summary>The operations in the order in which they are applied.</summary>
    public IReadOnlyList<PatchOperation> Operations => _operations;

    public Node List { get; }

    public PatchRequest? Request { get; }

    public PatchResource Resource => Request?.Resource ?? PatchResource.Unknown;

    /// <summary>False when reading stopped inside, so that what the last operation lacks proves nothing.</summary>
    public bool IsComplete { get; }

    /// <summary>
    /// The documents that a file holds: an object with <c>patchOperations</c>, a list or a plan of such, or a bare list of operations,
    /// which must name something of API Gateway because RFC 6902 has many other uses.
    /// </summary>
    public static List<PatchDocument> In(Node root)
    {
        var documents = new List<PatchDocument>();
        foreach (var item in (root as ArrayNode ?? (root as ObjectNode)?[Steps] as ArrayNode)?.Items ?? [root])
        {
            if (item.Resolved is ObjectNode mapping && mapping[Key] is { } list)
            {
                documents.Add(new(list, PatchRequest.Of(mapping["request"])));
            }
        }

        if (documents.Count == 0 && new PatchDocument(root) is var bare && bare._operations.Exists(IsForGateway))
        {
            documents.Add(bare);
        }

        return documents;
    }

    private static bool IsForGateway(PatchOperation operation) =>
        operation.Target is { } path && (path.Property ?? path.Nearest(PatchResource.Unknown)) is { IsTelling: true };
}
