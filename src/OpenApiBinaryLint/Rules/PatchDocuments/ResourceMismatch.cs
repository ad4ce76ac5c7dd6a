using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.PatchDocuments;

/// <summary>PAT006: a property of another resource than the one that the request is sent to.</summary>
internal sealed class ResourceMismatch() : PatchPathRule(new(
    "PAT006", "resource-mismatch", Severity.Warning, "A path of another resource than the one that the request line names"))
{
    protected override Diagnostic? Check(PatchOperation operation, PatchPath path, PatchDocument document)
    {
        if (document is not { Request: { } request, Resource: var resource } || path is not { IsPointer: true, Property: { } property }
            || property.IsOf(resource) || (resource == PatchResource.Other && !property.IsExclusive))
        {
            return null;
        }

        return Finding(
            operation.Path.Node!,
            $"`{property.Path}` belongs to {PatchWording.Name(property.Owners)}, not to {PatchWording.Name(resource)}, and API Gateway refuses the request; "
            + $"it has to go to `{PatchWording.Target(property.Owners)}`",
            fix: null,
            new Label(request.Span, "the request goes here"));
    }
}
