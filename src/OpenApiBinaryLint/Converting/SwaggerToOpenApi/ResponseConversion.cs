using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>Responses: their schema goes under each media type that the operation produces.</summary>
internal static class ResponseConversion
{
    /// <summary>The responses of an operation.</summary>
    public static Draft? All(Swagger source, Member member, ObjectNode operation)
    {
        if (source.ObjectAt(member) is not { } responses)
        {
            return null;
        }

        var draft = new ObjectDraft(responses);
        foreach (var response in responses.Effective())
        {
            if (IsRange(response.Name) && responses.Find(response.Name[2..]) is null)
            {
                draft.Put(response, response.Name[2..], Restoration.Of(source, response.Value));
            }
            else if (Swagger.IsExtension(response))
            {
                source.PutOther(draft, response);
            }
            else
            {
                draft.Put(response, InOperation(source, response, operation));
            }
        }

        return source.Conversion.Finish(draft, responses);
    }

    /// <summary>A shared response, or a reference to one.</summary>
    public static Draft? Shared(Swagger source, Member member) => source.ObjectAt(member) switch
    {
        null => null,
        var reference when ReferenceResolver.ReferenceOf(reference) is not null => source.Reference(reference),
        var response => Response(source, response, source.Shared.OfResponse(response)),
    };

    /// <summary>The media types that the contents of an operation's responses show, in their order.</summary>
    public static IReadOnlyList<string> Types(Swagger source, ObjectNode operation)
    {
        var types = new List<string>();
        foreach (var member in (operation["responses"] as ObjectNode)?.Effective() ?? [])
        {
            var shown = !Swagger.IsExtension(member) && source.Follow(member.Value) is { } response
                ? ContentConversion.Types(response, source.Produces.Of(response, source.Produces.Keys(operation)))
                : [];
            types.AddRange(shown.Except(types).ToList());
        }

        return types;
    }

    private static Draft? InOperation(Swagger source, Member member, ObjectNode operation)
    {
        if (source.ObjectAt(member) is not { } response)
        {
            return null;
        }

        var types = source.Produces.Keys(operation);
        if (ReferenceResolver.ReferenceOf(response) is null)
        {
            return Response(source, response, types);
        }

        if (source.Follow(response) is not { } target || IsSame(source, target, types))
        {
            return source.Reference(response);
        }

        source.Conversion.Note(
            ConversionRules.Inlined,
            response,
            "The shared response has other media types than this operation, or stands where nothing is converted; it is written out here");
        return Copies.Of(Response(source, target, types), target);
    }

    private static bool IsSame(Swagger source, ObjectNode response, IReadOnlyList<string> types) =>
        !source.IsUnreached(response) && (response.Find("schema") is null || source.Produces.Of(response, types).SequenceEqual(source.Shared.OfResponse(response)));

    private static Draft? Response(Swagger source, ObjectNode response, IReadOnlyList<string> ofOperation)
    {
        var types = source.Produces.Of(response, ofOperation);
        var content = new ContentConversion(source, response, types);
        var draft = new ObjectDraft(response);
        foreach (var member in response.Effective())
        {
            switch (member)
            {
                case { Name: "description" }:
                    draft.Put(member);
                    break;
                case { Name: "headers" }:
                    draft.Put(member, source.Once(member.Value, () => Headers(source, member)));
                    break;
                case var _ when source.Produces.AreOwn(member):
                    break;
                case { Name: "x-links", Value.Resolved: ObjectNode } when response.Find("links") is null:
                    draft.Put(member, "links", Restoration.Of(source, member.Value));
                    break;
                default:
                    if (!content.TryPut(draft, member))
                    {
                        source.PutOther(draft, member, isTaken: member.Name == "content" && ContentConversion.Types(response, types).Count > 0);
                    }

                    break;
            }
        }

        return source.Conversion.Finish(draft, response);
    }

    private static Draft? Headers(Swagger source, Member member) => source.ObjectAt(member) is { } headers
        ? source.Conversion.Each(headers, header => Swagger.IsExtension(header) ? source.Conversion.Carry(header.Value) : ParameterConversion.Header(source, header))
        : null;

    // x-2XX
    private static bool IsRange(string name) => name is ['x', '-', >= '1' and <= '5', 'X', 'X'];
}
