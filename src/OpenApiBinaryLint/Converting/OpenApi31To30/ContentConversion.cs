using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApi31To30;

/// <summary>Bytes: described by encoding and media type in 3.1 (OAS 3.1, section 4.8.14.2), by <c>format</c> in 3.0.</summary>
internal static class ContentConversion
{
    /// <summary>Puts what <c>contentEncoding</c> or <c>contentMediaType</c> of a schema becomes.</summary>
    public static void Put(ObjectDraft draft, ObjectNode schema, Member member, Conversion conversion)
    {
        var text = (member.Value.Resolved as ScalarNode)?.Value ?? "";
        var format = member.Name == "contentEncoding"
            ? text is "base64" or "base64url" ? "byte" : null
            : schema.Find("contentEncoding") is null && MediaType.LooksBinary(text) ? "binary" : null;
        if (format is not null && schema.Find("format") is null)
        {
            draft.Add("format", new Draft.Scalar(format), member);
        }

        if (format is null || text is not ("base64" or "application/octet-stream"))
        {
            var name = draft.FreeName("x-" + member.Name);
            conversion.Note(ConversionRules.Content31, member.Key, $"3.0 has no `{member.Name}`; it is kept as `{name}`");
            draft.Add(name, new Draft.Original(member.Value), format is null ? member : null);
        }
    }

    /// <summary>What a media type without a schema becomes: bytes are a string with a format in 3.0.</summary>
    public static Draft? OfMediaType(string mediaType, ObjectNode value) => value.Members.Count == 0 && MediaType.LooksBinary(mediaType) && mediaType != "multipart/form-data"
        ? new Draft.Object(
            [new("schema", new Draft.Object([new("type", new Draft.Scalar("string")), new("format", new Draft.Scalar("binary"))]))], value)
        : null;
}
