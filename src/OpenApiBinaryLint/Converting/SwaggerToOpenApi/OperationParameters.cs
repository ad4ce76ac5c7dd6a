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
        foreach (var item in (operation["parameters"] as ArrayNode)?.Items ?? [])
        {
            if (body is null && BodyConversion.IsBody(source, item))
            {
                body = item;
            }
            else if (FormConversion.IsField(source, item) && !fields.Exists(field => FormConversion.NameOf(source, field) == FormConversion.NameOf(source, item)))
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
            fields.AddRange(inherited.Fields.Where(own => !fields.Exists(field => FormConversion.NameOf(source, field) == FormConversion.NameOf(source, own))));
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
    }

    /// <summary>What is neither body nor form field, in the order of the source.</summary>
    public List<Node> Others { get; } = [];

    /// <summary>The request body, or null.</summary>
    public Draft? RequestBody { get; }

    /// <summary>The media types that the request body shows.</summary>
    public IReadOnlyList<string> BodyTypes { get; } = [];
}
