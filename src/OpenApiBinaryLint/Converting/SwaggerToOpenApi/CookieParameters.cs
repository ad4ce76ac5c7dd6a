using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>The cookie parameters that the way down kept in <c>x-cookieParameters</c>.</summary>
internal static class CookieParameters
{
    /// <summary>The parameters, each in a cookie again.</summary>
    public static IEnumerable<Draft> Of(Swagger source, ArrayNode kept) => kept.Items.Select(item => Cookie(source, item));

    private static Draft Cookie(Swagger source, Node item)
    {
        if (item.Resolved is not ObjectNode cookie || ReferenceResolver.ReferenceOf(cookie) is not null || cookie.Find("in") is not null)
        {
            return Restoration.Whole(source, item);
        }

        var draft = new ObjectDraft(cookie);
        foreach (var member in cookie.Effective())
        {
            draft.Put(member, Restoration.Of(source, member.Value));
            if (member.Name == "name")
            {
                draft.Add("in", new Draft.Scalar("cookie"));
            }
        }

        return source.Conversion.Finish(draft, cookie) ?? new Draft.Original(item);
    }
}
