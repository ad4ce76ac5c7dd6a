using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>What an operation receives: its body, by whatever way it is declared, and its other parameters.</summary>
internal sealed class OperationParameters
{
    public OperationParameters(Swagger source, ObjectNode operation, InheritedParameters inherited)
    {
        Node? body = null;
        var fields = new List<Node>();
        var names = new HashSet<string>();
        foreach (var item in (operation["parameters"] as ArrayNode)?.Items ?? [])
        {
            if (body is null && BodyConversion.IsBody(source, item))
            {
                body = item;
            }
            else if (FormConversion.IsField(source, item) && names.Add(FormConversion.NameOf(source, item)))
            {
                fields.Add(item);
            }
            else
            {
                Others.Add(item);
            }
        }

        body ??= fields.Count == 0 ? inherited.Body : null;
        if (body is null)
        {
            fields.AddRange(inherited.Fields.Where(own => names.Add(FormConversion.NameOf(source, own))));
        }

        if (body is not null)
        {
            BodyTypes = BodyConversion.Types(source, body, operation);
            RequestBody = BodyConversion.Convert(source, body, operation, inherited.IsFirst(body));
        }

        if (fields.Count > 0)
        {
            var form = new FormConversion(source, fields, operation);
            BodyTypes = [.. BodyTypes.Except(form.Types), .. form.Types];
            RequestBody = RequestBody is Draft.Object mixed ? form.AddTo(mixed) : form.RequestBody(inherited);
        }

        IsBodyFirst = (operation["parameters"] as ArrayNode)?.Items is [var first, ..] && !Others.Contains(first);
        HasPlace = RequestBody is not null && operation.Find("x-requestBody") is { } place && IsPlace(place);
        Restore(source, operation, body, fields);
    }

    /// <summary>Whether the body, or the form, stands before all other parameters.</summary>
    public bool IsBodyFirst { get; }

    /// <summary>Whether the request body stands where the operation has <c>x-requestBody</c>.</summary>
    public bool HasPlace { get; private set; }

    /// <summary>What is neither body nor form field, in the order of the source.</summary>
    public List<Node> Others { get; } = [];

    /// <summary>The request body, or null.</summary>
    public Draft? RequestBody { get; private set; }

    /// <summary>The media types that the request body shows.</summary>
    public IReadOnlyList<string> BodyTypes { get; private set; } = [];

    private static bool IsPlace(Member kept) => kept.Value.Resolved is ObjectNode { Members: [] };

    // What form fields cannot say all of, unless they were edited since.
    private void Restore(Swagger source, ObjectNode operation, Node? body, List<Node> fields)
    {
        if (operation.Find("x-requestBody") is not { } kept || operation.Find("requestBody") is not null || body is not null
            || IsPlace(kept) || (fields.Count > 0 && !source.Unedited.Form(kept.Value, [.. fields.Select(field => source.Follow(field)!)])))
        {
            return;
        }

        HasPlace = true;
        RequestBody = Restoration.Whole(source, kept.Value);
        BodyTypes = source.Follow(kept.Value)?["content"] is ObjectNode content ? [.. content.Effective().Select(static member => member.Name)] : [];
    }
}
