using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Conformance;

/// <summary>What an error of the library is about.</summary>
internal enum ReaderErrorKind
{
    /// <summary>A kind that is not known here: the library's own words are passed on.</summary>
    Other,
    UnknownMember,
    MissingMember,
    UnknownValue,
    WrongType,
    NoResponses,
    ResponseKey,
    ComponentName,
    SamePaths,
    StrayPathParameter,
    OptionalPathParameter,
    EmailAddress,
    Host,
}

/// <summary>An error of Microsoft.OpenApi in parts. The library gives them as text only.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Segments">The place of the object concerned, as far as the library says: see <see cref="SourcePlaces"/>.</param>
/// <param name="Member">The member of that object which is concerned, or null.</param>
/// <param name="Detail">By kind: the value, the wanted type, or the kind of object.</param>
/// <param name="Rule">The validation rule, or null for an error of reading: its place then has the shape of the source.</param>
/// <param name="Text">The library's words.</param>
internal sealed record ReaderError(
    ReaderErrorKind Kind, IReadOnlyList<string> Segments, string? Member, string Detail, string? Rule, string Text)
{
    private const string UnknownMemberText = " is not a valid property at #/";

    /// <summary>Takes an error apart.</summary>
    /// <param name="rule">The validation rule, or null for an error of reading.</param>
    /// <param name="pointer"><c>#/…</c>, or empty when the place stands in the text.</param>
    /// <param name="text">The library's words.</param>
    public static ReaderError Parse(string? rule, string pointer, string text) => rule switch
    {
        null => ParseReading(pointer, text),
        "ResponsesMustContainAtLeastOneResponse" => OfMember(ReaderErrorKind.NoResponses, pointer, "", rule, text),
        "ResponsesMustBeIdentifiedByDefaultOrStatusCode" => OfMember(ReaderErrorKind.ResponseKey, pointer, "", rule, text),
        "PathMustBeUnique" => OfMember(ReaderErrorKind.SamePaths, pointer, "", rule, text),
        "RequiredMustBeTrueWhenInIsPath" => OfMember(ReaderErrorKind.OptionalPathParameter, pointer, "", rule, text),
        "PathParameterShouldBeInThePath" => OfMember(
            ReaderErrorKind.StrayPathParameter, pointer, Between(text, "parameter \"", "\" needs to be"), rule, text),
        "EmailMustBeEmailFormat" => OfMember(ReaderErrorKind.EmailAddress, pointer, "", rule, text),
        "KeyMustBeRegularExpression" => new(
            ReaderErrorKind.ComponentName,
            ["components", Between(text, "' in '", "' of components")],
            Between(text, "The key '", "' in '"),
            "",
            rule,
            text),
        _ when text.EndsWith("object is REQUIRED.", StringComparison.Ordinal) =>
            OfMember(ReaderErrorKind.MissingMember, pointer, ObjectOf(rule), rule, text),
        _ => new(ReaderErrorKind.Other, Split(pointer), null, "", rule, text),
    };

    private static ReaderError ParseReading(string pointer, string text)
    {
        if (text.LastIndexOf(UnknownMemberText, StringComparison.Ordinal) is var end and >= 0)
        {
            var place = text[(end + UnknownMemberText.Length - 2)..];
            return new(ReaderErrorKind.UnknownMember, Split(place), text[..end], "", null, text);
        }

        if (text.StartsWith("Paths is a REQUIRED field", StringComparison.Ordinal))
        {
            return new(ReaderErrorKind.MissingMember, [], "paths", "document", null, text);
        }

        if (text == "Invalid host")
        {
            return new(ReaderErrorKind.Host, [], "host", "", null, text);
        }

        if (ValueIn(text) is { } value)
        {
            return OfMember(ReaderErrorKind.UnknownValue, pointer, value, null, text);
        }

        var wanted = WantedType(text);
        return OfMember(wanted is null ? ReaderErrorKind.Other : ReaderErrorKind.WrongType, pointer, wanted ?? "", null, text);
    }

    private static ReaderError OfMember(ReaderErrorKind kind, string pointer, string detail, string? rule, string text)
    {
        var segments = Split(pointer);
        return segments.Length == 0
            ? new(kind, segments, null, detail, rule, text)
            : new(kind, segments[..^1], segments[^1], detail, rule, text);
    }

    // Enum value body is not recognized. | Security scheme type nope is not recognized. | Invalid schema type identifier: nope
    private static string? ValueIn(string text)
    {
        const string ending = " is not recognized.";
        foreach (var beginning in (ReadOnlySpan<string>)["Enum value ", "Security scheme type "])
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal) && text.EndsWith(ending, StringComparison.Ordinal))
            {
                return text[beginning.Length..^ending.Length];
            }
        }

        const string type = "Invalid schema type identifier: ";
        return text.StartsWith(type, StringComparison.Ordinal) ? text[type.Length..] : null;
    }

    private static string? WantedType(string text)
    {
        if (text.StartsWith("Expected list", StringComparison.Ordinal) || text.StartsWith("Expected array", StringComparison.Ordinal))
        {
            return "a list";
        }

        if (text.StartsWith("Expected scalar", StringComparison.Ordinal) || text.StartsWith("Expected a value", StringComparison.Ordinal))
        {
            return "a single value";
        }

        return text.StartsWith("Expected map", StringComparison.Ordinal) || text.EndsWith("must be a map/object", StringComparison.Ordinal)
            ? "an object"
            : null;
    }

    private static string ObjectOf(string rule) => rule switch
    {
        "InfoRequiredFields" => "`info` object",
        "LicenseRequiredFields" => "licence",
        "OAuthFlowRequiredFields" => "OAuth flow",
        "OpenApiDocumentFieldIsMissing" => "document",
        "ParameterRequiredFields" => "parameter",
        "ResponseRequiredFields" => "response",
        "ServerRequiredFields" => "server",
        "ServerVariableMustHaveDefaultValue" => "server variable",
        "TagRequiredFields" => "tag",
        "UrlIsRequired" => "`externalDocs` object",
        _ => "object of its kind",
    };

    private static string Between(string text, string before, string after)
    {
        var end = text.LastIndexOf(after, StringComparison.Ordinal);
        var start = end < 0 ? -1 : text.LastIndexOf(before, end, StringComparison.Ordinal);
        return start < 0 ? "" : text[(start + before.Length)..end];
    }

    private static string[] Split(string pointer)
    {
        var segments = pointer.Split('/')[1..];
        if (segments is [""])
        {
            return [];
        }

        for (var i = 0; i < segments.Length; i++)
        {
            segments[i] = JsonPointer.Unescape(segments[i]);
        }

        return segments;
    }
}
