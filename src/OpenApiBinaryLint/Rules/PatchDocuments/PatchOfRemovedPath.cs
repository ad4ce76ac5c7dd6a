using System.Globalization;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.PatchDocuments;

/// <summary>PAT004: an operation on what an earlier one has taken away.</summary>
internal sealed class PatchOfRemovedPath() : PatchRule(new(
    "PAT004", "patch-of-removed-path", Severity.Error, "An operation on what an earlier one has taken away"))
{
    public override IEnumerable<Diagnostic> Check(PatchDocument document)
    {
        var gone = new Dictionary<string, PatchOperation>();
        foreach (var operation in document.Operations)
        {
            if (operation is not { Target: { } path, Op: { IsKnown: true, Value: not ("copy" or "move") } } || IsWhole(path))
            {
                // What such an operation leaves behind is not followed.
                gone.Clear();
            }
            else if (NamesEntry(path))
            {
                if (operation.Op.Value is "remove" or "replace" && gone.TryGetValue(path.Text, out var earlier))
                {
                    yield return AlreadyGone(operation, earlier);
                }

                Follow(operation, path, gone);
            }
        }
    }

    private static bool IsWhole(PatchPath path) => path is { Property.Form: not PatchForm.Scalar, Entry: [] };

    // A number may be taken for a place, where another entry moves up.
    private static bool NamesEntry(PatchPath path) =>
        path is { Property.Form: not PatchForm.Scalar, Entry: [var entry] } && !int.TryParse(entry, CultureInfo.InvariantCulture, out _);

    private static void Follow(PatchOperation operation, PatchPath path, Dictionary<string, PatchOperation> gone)
    {
        switch (operation.Op.Value)
        {
            case "remove":
                gone[path.Text] = operation;
                break;
            case "replace" when path.Property!.Form == PatchForm.List:
                FollowReplacement(operation, path, gone);
                break;
            default:
                gone.Remove(path.Text);
                break;
        }
    }

    // The entries of a list have no names but themselves: the path of one that is replaced leads nowhere from then on.
    private static void FollowReplacement(PatchOperation operation, PatchPath path, Dictionary<string, PatchOperation> gone)
    {
        gone[path.Text] = operation;
        if (operation.Value.IsKnown)
        {
            gone.Remove(PatchPath.Of(path.Property!, operation.Value.Value!));
        }
        else
        {
            gone.Clear();
        }
    }

    private Diagnostic AlreadyGone(PatchOperation operation, PatchOperation earlier)
    {
        var isReplaced = earlier.Op.Value == "replace";
        return Finding(
            operation.Path.Node!,
            $"`{operation.Path.Value}` leads nowhere any more, and this operation is refused or does nothing: "
            + (isReplaced ? "an earlier one has put another entry in its place" : "an earlier one has removed it"),
            fix: null,
            new Label(earlier.Path.Node!.Span, isReplaced ? "replaced here" : "removed here"));
    }
}
