using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>What both versions say alike: only unknown fields and references in extensions need attention.</summary>
internal static class MetadataConversion
{
    public static Draft? Info(Swagger source, Member member) => Each(source, member, inner => inner.Name switch
    {
        "contact" => Each(source, inner, static field => field.Name is "name" or "url" or "email"),
        "license" => Each(source, inner, static field => field.Name is "name" or "url"),
        _ => null,
    }, static field => field.Name is "title" or "description" or "termsOfService" or "contact" or "license" or "version");

    public static Draft? ExternalDocs(Swagger source, Member member) =>
        Each(source, member, static field => field.Name is "description" or "url");

    public static Draft? Xml(Swagger source, Member member) =>
        Each(source, member, static field => field.Name is "name" or "namespace" or "prefix" or "attribute" or "wrapped");

    public static Draft? Tags(Swagger source, Member member) => source.ListAt(member) is { } list
        ? Conversion.Items(list, item => source.Conversion.ObjectIn(item) is { } tag ? Tag(source, tag) : null)
        : null;

    private static Draft? Tag(Swagger source, ObjectNode tag)
    {
        var draft = new ObjectDraft(tag);
        foreach (var member in tag.Effective())
        {
            switch (member.Name)
            {
                case "name" or "description":
                    draft.Put(member);
                    break;
                case "externalDocs":
                    draft.Put(member, ExternalDocs(source, member));
                    break;
                default:
                    source.PutOther(draft, member);
                    break;
            }
        }

        return source.Conversion.Finish(draft, tag);
    }

    private static Draft? Each(Swagger source, Member member, Func<Member, bool> isKnown) => Each(source, member, static _ => null, isKnown);

    private static Draft? Each(Swagger source, Member member, Func<Member, Draft?> convert, Func<Member, bool> isKnown)
    {
        if (source.ObjectAt(member) is not { } node)
        {
            return null;
        }

        var draft = new ObjectDraft(node);
        foreach (var inner in node.Effective())
        {
            if (isKnown(inner))
            {
                draft.Put(inner, convert(inner));
            }
            else
            {
                source.PutOther(draft, inner);
            }
        }

        return source.Conversion.Finish(draft, node);
    }
}
