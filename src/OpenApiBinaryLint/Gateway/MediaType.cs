namespace OpenApiBinaryLint.Gateway;

/// <summary>Media types as texts (RFC 9110, section 8.3), compared without letter case and parameters.</summary>
internal static class MediaType
{
    public const string Any = "*/*";
    public const string Json = "application/json";

    private static readonly KeyTable Binary = new("""
        types: image audio video font
        subtypes: application/octet-stream application/pdf application/zip application/gzip application/x-tar application/x-7z-compressed
        subtypes: application/protobuf application/x-protobuf application/wasm application/java-archive
        subtypes: binary/octet-stream multipart/form-data
        """);

    /// <summary>Type and subtype in lower case, without parameters and white space.</summary>
    public static string Essence(string text)
    {
        var semicolon = text.IndexOf(';', StringComparison.Ordinal);
        return (semicolon < 0 ? text : text[..semicolon]).Trim().ToLowerInvariant();
    }

    /// <summary>The type in lower case with the slash, <c>image/</c>; the whole essence where there is none.</summary>
    public static string TypeOf(string text)
    {
        var essence = Essence(text);
        return essence[..(essence.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? slash + 1 : essence.Length)];
    }

    public static bool AreEqual(string left, string right) => Essence(left) == Essence(right);

    /// <summary>Whether the text has the form <c>type/subtype</c>, wildcards allowed, parameters ignored.</summary>
    public static bool IsWellFormed(string text)
    {
        var essence = Essence(text);
        var slash = essence.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash < essence.Length - 1 && IsToken(essence.AsSpan(0, slash)) && IsToken(essence.AsSpan(slash + 1));
    }

    /// <summary>Whether a wildcard stands for type or subtype.</summary>
    public static bool IsRange(string text) => text.Contains('*', StringComparison.Ordinal);

    /// <summary>Whether a range such as <c>image/*</c> takes a media type in; a type without wildcard takes in itself alone.</summary>
    public static bool Includes(string range, string mediaType)
    {
        var essence = Essence(range);
        return essence == Any || essence == Essence(mediaType)
            || (essence.EndsWith("/*", StringComparison.Ordinal) && Essence(mediaType).StartsWith(essence[..^1], StringComparison.Ordinal));
    }

    /// <summary>Whether bodies of this type are the fields of a form.</summary>
    public static bool IsForm(string text) => Essence(text) is "multipart/form-data" or "application/x-www-form-urlencoded";

    /// <summary>Whether bodies of this type are JSON, as far as the name tells.</summary>
    public static bool IsJson(string text) => Essence(text).Contains("json", StringComparison.Ordinal);

    /// <summary>Whether bodies of this type are bytes rather than text, as far as the name tells.</summary>
    public static bool LooksBinary(string text)
    {
        var essence = Essence(text);
        var slash = essence.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || essence.EndsWith("+json", StringComparison.Ordinal) || essence.EndsWith("+xml", StringComparison.Ordinal))
        {
            return false;
        }

        return Binary[essence[..slash]] is not null || Binary[essence] is not null
            || essence.StartsWith("application/vnd.ms-", StringComparison.Ordinal)
            || essence.StartsWith("application/vnd.openxmlformats-", StringComparison.Ordinal);
    }

    /// <summary>Whether the text is a token (RFC 9110, section 5.6.2), as types, subtypes and names of headers are.</summary>
    public static bool IsToken(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && !"!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }
}
