using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>The parameters of a path or an operation.</summary>
internal static class ParameterList
{
    /// <summary>Puts the list in its place; cookies, which 2.0 does not have, in one of their own behind it.</summary>
    /// <param name="conversion">The conversion of the document.</param>
    /// <param name="target">The path or operation.</param>
    /// <param name="member">The list.</param>
    /// <param name="more">Parameters that tell the request body.</param>
    /// <param name="isMoreFirst">Whether they come before the others.</param>
    public static void Put(Conversion conversion, TargetObject target, Member member, IReadOnlyList<Draft> more, bool isMoreFirst = false)
    {
        if (member.Value.Resolved is not ArrayNode list || TemplateExpression.Is(member.Value))
        {
            target.Put(member);
            return;
        }

        var cookies = list.Items.Where(item => IsCookie(conversion, item)).ToList();
        if (cookies.Count == 0 && more.Count == 0)
        {
            target.Put(member, Conversion.Items(member.Value, item => ParameterConversion.Convert(conversion, item)));
            return;
        }

        var own = list.Items.Except(cookies).Select(item => ParameterConversion.Convert(conversion, item) ?? new Draft.Original(item)).ToList();
        List<Draft> others = isMoreFirst ? [.. more, .. own] : [.. own, .. more];
        if (others.Count > 0)
        {
            target.Put(member, new Draft.List(others, list));
        }

        if (list.Items.Count == 0)
        {
            target.Add("x-parameters", new Draft.List([]));
        }

        if (cookies.Count > 0)
        {
            target.Add("x-cookieParameters", new Draft.List([.. cookies.Select(cookie => Cookie(conversion, cookie))]), others.Count == 0 ? member : null);
        }
    }

    /// <summary>Whether a parameter is one, also by reference.</summary>
    public static bool IsCookie(Conversion conversion, Node parameter) =>
        conversion.Resolver.Follow(parameter) is ObjectNode source && source["in"] is ScalarNode { Value: "cookie" };

    // Without `in`, so that no reader takes it for a parameter of 2.0.
    private static Draft Cookie(Conversion conversion, Node cookie)
    {
        var name = (conversion.Resolver.Follow(cookie) as ObjectNode)?["name"] is ScalarNode text ? $" `{text.Value}`" : "";
        conversion.Note(ConversionRules.Cookie, cookie, $"The cookie parameter{name} cannot be said in 2.0; kept in `x-cookieParameters`");
        if (Kept.Of(conversion, cookie) is var kept && ReferenceResolver.ReferenceOf(cookie.Resolved) is not null)
        {
            return kept;
        }

        var source = (ObjectNode)cookie.Resolved;
        var draft = new ObjectDraft(source);
        foreach (var member in source.Effective().Where(static member => member.Name != "in"))
        {
            draft.Put(member, Kept.Of(conversion, member.Value));
        }

        return conversion.Finish(draft, source) ?? new Draft.Original(cookie);
    }
}
