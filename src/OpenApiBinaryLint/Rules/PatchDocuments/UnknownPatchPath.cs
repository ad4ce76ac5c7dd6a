using System.Globalization;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.PatchDocuments;

/// <summary>PAT001: a path that leads to nothing that can be patched.</summary>
internal sealed class UnknownPatchPath() : PatchPathRule(new(
    "PAT001", "unknown-patch-path", Severity.Error, "A path that leads to nothing that can be patched",
    Fix: FixSafety.Safe))
{
    protected override Diagnostic? Check(PatchOperation operation, PatchPath path, PatchDocument document)
    {
        var node = operation.Path.Node!;
        if (!path.IsPointer)
        {
            return NoPointer(node, path);
        }

        return path.Property is { } property ? CheckEntry(node, operation, path, property) : CheckProperty(node, path, document.Resource);
    }

    private Diagnostic NoPointer(Node node, PatchPath path)
    {
        var subject = path.Text.Length == 0 ? "An empty text" : $"`{path.Text}`";
        return path.Property is { } property
            ? Meant(node, $"{subject} is no JSON pointer, and API Gateway refuses the request", path.With(property))
            : Finding(node, $"{subject} is no JSON pointer, which begins with `/`; API Gateway refuses the request");
    }

    private Diagnostic? CheckProperty(Node node, PatchPath path, PatchResource resource)
    {
        // What a resource that is not described here has is not known, nor what is, where the resource is not told.
        if (resource == PatchResource.Other || path.IsContainer)
        {
            return null;
        }

        if (path.Nearest(resource) is { } nearest)
        {
            return Meant(node, $"`{path.Text}` leads to nothing that can be patched, and API Gateway refuses the request", path.With(nearest));
        }

        return resource == PatchResource.Unknown
            ? null
            : Finding(node, $"`{path.Text}` leads to nothing that can be patched of {PatchWording.Name(resource)}; API Gateway refuses the request");
    }

    private Diagnostic? CheckEntry(Node node, PatchOperation operation, PatchPath path, PatchProperty property) => (property.Form, path.Entry) switch
    {
        (PatchForm.Scalar, [_, ..]) =>
            Meant(node, $"`{path.Text}` leads past `{property.Path}`, which has no parts, and API Gateway refuses the request", path.With(property)),
        (PatchForm.List, []) when property.IsByMediaType =>
            NoEntry(node, operation, property, $"`{path.Text}` is the whole list, and API Gateway refuses to patch that"),
        (PatchForm.List, [var entry]) when property.IsByMediaType && operation.IsSetting && IsPosition(entry) =>
            NoEntry(node, operation, property, $"`{path.Text}` names an entry `{entry}`, not a place in the list, and no body is of that type"),
        (_, [_, _, ..]) when !UnescapedMediaType.IsIn(path) => Finding(
            node,
            $"`{path.Text}` leads past the entries of `{property.Path}`, and API Gateway refuses the request; "
            + "a slash inside a name is written `~1`"),
        _ => null,
    };

    private Diagnostic NoEntry(Node node, PatchOperation operation, PatchProperty property, string message)
    {
        message += ": the path names the media type itself";
        return operation is { Op.Value: "add", Value: { IsKnown: true, Value: var mediaType } } && MediaType.IsWellFormed(mediaType!)
            ? Meant(node, message, PatchPath.Of(property, mediaType!))
            : Finding(node, $"{message}, as in `{PatchPath.Of(property, "image/png")}`");
    }

    private Diagnostic Meant(Node node, string message, string path) =>
        Finding(node, $"{message}; `{path}` may be meant", Mending.Replace(node, path, FixSafety.Safe));

    // `-` is behind the end of a list in RFC 6901.
    private static bool IsPosition(string entry) => entry == "-" || int.TryParse(entry, CultureInfo.InvariantCulture, out _);
}
