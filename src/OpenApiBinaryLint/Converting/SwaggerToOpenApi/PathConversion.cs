using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>Paths and their items.</summary>
internal static class PathConversion
{
    /// <summary>The paths of the document.</summary>
    public static Draft? Paths(Swagger source, Member member)
    {
        if (source.ObjectAt(member) is not { } paths)
        {
            return null;
        }

        var draft = new ObjectDraft(paths);
        foreach (var path in paths.Effective())
        {
            if (Swagger.IsExtension(path) || !path.Name.StartsWith('/'))
            {
                source.PutOther(draft, path);
            }
            else
            {
                draft.Put(path, Item(source, path));
            }
        }

        return source.Conversion.Finish(draft, paths);
    }

    private static Draft? Item(Swagger source, Member path)
    {
        if (source.ObjectAt(path) is not { } item)
        {
            return null;
        }

        var inherited = new InheritedParameters(source, item);
        var draft = new ObjectDraft(item);
        foreach (var member in item.Effective())
        {
            Put(source, draft, item, member, inherited);
        }

        return source.Conversion.Finish(draft, item);
    }

    private static void Put(Swagger source, ObjectDraft draft, ObjectNode path, Member member, InheritedParameters inherited)
    {
        switch (member.Name)
        {
            case var method when SharedParts.IsMethod(method):
                draft.Put(member, OperationConversion.Convert(source, member, inherited));
                break;
            case "$ref":
                draft.Put(member, source.Conversion.References.Text(member.Value));
                break;
            case "parameters":
                PutParameters(source, draft, path, member, inherited);
                break;
            case "x-cookieParameters" when member.Value.Resolved is ArrayNode cookies:
                if (!draft.Has("parameters") && path.Find("parameters") is null)
                {
                    draft.Put(member, "parameters", new Draft.List([.. CookieParameters.Of(source, cookies)], cookies));
                }

                break;
            case "x-trace" or "x-servers" when member.Value.Resolved is ObjectNode or ArrayNode && path.Find(member.Name[2..]) is null:
                draft.Put(member, member.Name[2..], Restoration.Of(source, member.Value));
                break;
            case "x-summary" or "x-description" when member.Value.Resolved is ScalarNode { Kind: ScalarKind.String } && path.Find(member.Name[2..]) is null:
                draft.Put(member, member.Name[2..]);
                break;
            case "trace":
                source.Conversion.Note(ConversionRules.Unknown, member.Value, "Swagger 2.0 has no method `trace`; OpenAPI 3.0 has it, so it is converted like the others");
                draft.Put(member, OperationConversion.Convert(source, member, inherited));
                break;
            default:
                source.PutOther(draft, member);
                break;
        }
    }

    private static void PutParameters(Swagger source, ObjectDraft draft, ObjectNode path, Member member, InheritedParameters inherited)
    {
        var cookies = path["x-cookieParameters"] is ArrayNode restored ? CookieParameters.Of(source, restored).ToList() : [];
        if (source.ListAt(member) is not { } list || (inherited is { Body: null, Fields.Count: 0 } && cookies.Count == 0))
        {
            draft.Put(member, Conversion.Items(member.Value, item => ParameterConversion.Convert(source, item)));
            return;
        }

        var others = list.Items.Where(item => !inherited.Holds(item)).ToList();
        if (others.Count + cookies.Count > 0)
        {
            draft.Put(member, new Draft.List([.. others.Select(item => ParameterConversion.Whole(source, item)), .. cookies], list));
        }

        if (inherited.IsForNone)
        {
            var kept = list.Items.Where(inherited.Holds).Select(item => source.Conversion.Carry(item) ?? new Draft.Original(item));
            draft.Add("x-parameters", new Draft.List([.. kept]), member);
            source.Conversion.Note(ConversionRules.Inlined, member.Value, "The path has no operation to take its body; it is kept as `x-parameters`");
        }
    }
}
