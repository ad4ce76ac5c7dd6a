using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>Body parameters become request bodies.</summary>
internal static class BodyConversion
{
    /// <summary>Whether a parameter, or what it refers to, is a body.</summary>
    public static bool IsBody(Swagger source, Node parameter) =>
        source.Follow(parameter) is { } followed && Swagger.TextOf(followed, "in") == "body";

    /// <summary>The media types that an operation's request body has.</summary>
    public static IReadOnlyList<string> Types(Swagger source, Node parameter, ObjectNode operation) =>
        source.Follow(parameter) is { } body ? ContentConversion.Types(body, source.Consumes.Of(body, source.Consumes.Keys(operation))) : [];

    /// <summary>The request body of an operation.</summary>
    /// <param name="source">The document.</param>
    /// <param name="parameter">The parameter as it stands in a list; possibly a reference.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="isFirst">Whether it is written for the first time.</param>
    public static Draft Convert(Swagger source, Node parameter, ObjectNode operation, bool isFirst)
    {
        var body = source.Follow(parameter)!;
        var types = source.Consumes.Of(body, source.Consumes.Keys(operation));
        if (body == parameter.Resolved)
        {
            var draft = RequestBody(source, body, types);
            return isFirst ? draft : Copies.Of(draft, body);
        }

        if (!source.IsUnreached(body) && types.SequenceEqual(source.Shared.OfBody(body)))
        {
            return source.Reference((ObjectNode)parameter.Resolved);
        }

        source.Conversion.Note(
            ConversionRules.Inlined,
            parameter,
            "The shared body has other media types than this operation, or stands where nothing is converted; it is written out here");
        return Copies.Of(RequestBody(source, body, types), body);
    }

    /// <summary>A shared body, or a reference to one.</summary>
    public static Draft Shared(Swagger source, Node parameter) => source.Follow(parameter) is { } body && body == parameter.Resolved
        ? RequestBody(source, body, source.Shared.OfBody(body))
        : source.Reference((ObjectNode)parameter.Resolved);

    private static Draft RequestBody(Swagger source, ObjectNode body, IReadOnlyList<string> types)
    {
        var content = new ContentConversion(source, body, types);
        var draft = new ObjectDraft(body);
        foreach (var member in body.Effective())
        {
            switch (member.Name)
            {
                case "in":
                    break;
                case "name":
                    PutName(draft, member);
                    break;
                case var _ when source.Consumes.AreOwn(member):
                    break;
                case "description" or "required":
                    draft.Put(member);
                    break;
                case "examples" when member.Value.Resolved is ObjectNode:
                    source.Conversion.Note(ConversionRules.Unknown, member.Value, "Swagger 2.0 has no `examples` of bodies; they are those of the content now");
                    content.TryPut(draft, member);
                    break;
                default:
                    if (!content.TryPut(draft, member))
                    {
                        source.PutOther(draft, member, isTaken: member.Name == "content");
                    }

                    break;
            }
        }

        if (!draft.Has("content"))
        {
            draft.Add("content", new Draft.Object([.. types.Select(static type => new DraftMember(type, new Draft.Object([])))]));
        }

        return source.Conversion.Finish(draft, body)!;
    }

    private static void PutName(ObjectDraft draft, Member member)
    {
        if (member.Value.Resolved is not ScalarNode { Value: "body" })
        {
            draft.Put(member, "x-bodyName");
        }
    }
}
