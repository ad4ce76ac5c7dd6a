using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.PatchDocuments;

/// <summary>PAT005: an operation that is none, or that lacks what it needs.</summary>
internal sealed class UnknownOp() : PatchRule(new(
    "PAT005", "unknown-op", Severity.Error, "An operation with an unknown `op`, or without path or value"))
{
    private const string Refused = "API Gateway refuses the request";
    private static readonly string[] Ops = ["add", "remove", "replace", "copy", "move", "test"];

    public override IEnumerable<Diagnostic> Check(PatchDocument document)
    {
        if (document.List is not ArrayNode && IsMistaken(document.List))
        {
            yield return Finding(document.List, $"`{PatchDocument.Key}` must be a list of operations; {Refused}");
            yield break;
        }

        foreach (var item in (document.List as ArrayNode)?.Items ?? [])
        {
            if (item.Resolved is not ObjectNode && !TemplateExpression.Is(item.Resolved))
            {
                yield return Finding(item, $"This is no operation, which is an object with `op` and `path`; {Refused}");
            }
        }

        foreach (var operation in document.Operations)
        {
            var isCutOff = !document.IsComplete && operation == document.Operations[^1];
            if ((CheckOp(operation) ?? (isCutOff ? null : CheckMembers(operation))) is { } finding)
            {
                yield return finding;
            }
        }
    }

    // A single operation as the root of a file is as good as a list of one.
    private static bool IsMistaken(Node list) =>
        list.Parent is not null && list is not ScalarNode { Kind: ScalarKind.Null } && !TemplateExpression.Is(list);

    private Diagnostic? CheckOp(PatchOperation operation)
    {
        if (operation.Op is { State: ValueState.Invalid, Node: { } node })
        {
            return Finding(node, $"`op` must be the name of an operation; {Refused}");
        }

        if (!operation.Op.IsKnown || Ops.Contains(operation.Op.Value))
        {
            return null;
        }

        var advice = Spelling.Nearest(operation.Op.Value!, Ops) is { } nearest
            ? $"`{nearest}` may be meant"
            : "it is one of `add`, `remove`, `replace` and `copy`";
        return Finding(operation.Op.Node!, $"There is no operation `{operation.Op.Value}`, and {Refused}; {advice}");
    }

    private Diagnostic? CheckMembers(PatchOperation operation)
    {
        if (operation.Path is { State: ValueState.Invalid, Node: { } node })
        {
            return Finding(node, $"`path` must be a JSON pointer, written as a string; {Refused}");
        }

        return MissingMember(operation) is { } missing
            ? Finding(operation.Node, $"This operation has no `{missing}`, and {Refused}")
            : null;
    }

    private static string? MissingMember(PatchOperation operation) => operation switch
    {
        { Op.IsAbsent: true } => "op",
        { Path.IsAbsent: true } => "path",
        { Op: { IsKnown: true, Value: "copy" or "move" }, From.IsAbsent: true } => "from",
        _ when NeedsValue(operation) && operation.Value is { IsAbsent: true, Key: null } => "value",
        _ => null,
    };

    // A list names its new entry in the path. Null turns compression off; so nothing at all may do.
    private static bool NeedsValue(PatchOperation operation) => operation switch
    {
        { Op.IsKnown: false } => false,
        { Target.Property.Path: "minimumCompressionSize" } => false,
        { Op.Value: "replace" } => true,
        { Op.Value: "add", Target: { Property.Form: PatchForm.Map, Entry: [_] } } => true,
        _ => false,
    };
}
