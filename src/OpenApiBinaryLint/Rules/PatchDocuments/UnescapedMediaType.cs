using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.PatchDocuments;

/// <summary>PAT002: a media type with a slash where a path has <c>~1</c>, or the other way round in a value.</summary>
internal sealed class UnescapedMediaType() : PatchRule(new(
    "PAT002", "unescaped-media-type", Severity.Error, "A media type with a slash in a path, or with `~1` in a value",
    Fix: FixSafety.Safe))
{
    private const string UrlEscape = "%2F";
    private const string PointerEscape = "~1";

    public override IEnumerable<Diagnostic> Check(PatchDocument document)
    {
        foreach (var operation in document.Operations)
        {
            if (operation.Target is not { IsPointer: true, Property: { IsByMediaType: true } property } path)
            {
                continue;
            }

            if (IsIn(path))
            {
                yield return InPath(operation.Path.Node!, path, property);
            }

            if (property.Form == PatchForm.List && operation.IsSetting && operation.Value is { IsKnown: true, Value: { } value, Node: { } node }
                && value.Contains(PointerEscape, StringComparison.Ordinal))
            {
                yield return InValue(node, value);
            }
        }
    }

    /// <summary>Whether a path names a media type with its slash as it is.</summary>
    public static bool IsIn(PatchPath path) => path is { Property.IsByMediaType: true } && MediaTypeIn(path) is not null;

    private static string? MediaTypeIn(PatchPath path) => path.Entry switch
    {
        [var type, var subtype] when MediaType.IsWellFormed($"{type}/{subtype}") => $"{type}/{subtype}",
        [var entry] when entry.Contains(UrlEscape, StringComparison.OrdinalIgnoreCase) => entry.Replace(UrlEscape, "/", StringComparison.OrdinalIgnoreCase),
        _ => null,
    };

    private Diagnostic InPath(Node node, PatchPath path, PatchProperty property)
    {
        var right = PatchPath.Of(property, MediaTypeIn(path)!);
        var message = path.Entry.Length > 1
            ? $"The slash ends a name in a JSON pointer, and API Gateway refuses `{path.Text}`; inside a media type it is written `~1`: `{right}`"
            : $"`%2F` is taken letter by letter, and no body is of such a type; in a path the slash of a media type is written `~1`: `{right}`";
        return Finding(node, message, Mending.Replace(node, right, FixSafety.Safe));
    }

    private Diagnostic InValue(Node node, string value)
    {
        var right = JsonPointer.Unescape(value);
        return Finding(
            node,
            $"`{value}` is taken as it stands and matches nothing, so bodies of `{right}` are corrupted; `~1` for a slash belongs into paths alone",
            Mending.Replace(node, right, FixSafety.Safe));
    }
}
