namespace OpenApiBinaryLint.Gateway;

/// <summary>Kinds of objects in which an extension may stand.</summary>
[Flags]
internal enum ExtensionPlace
{
    None = 0,
    Root = 1 << 0,
    Info = 1 << 1,
    Servers = 1 << 2,
    Server = 1 << 3,
    Tags = 1 << 4,
    Tag = 1 << 5,
    Paths = 1 << 6,
    PathItem = 1 << 7,
    Operation = 1 << 8,
    Integration = 1 << 9,

    /// <summary>The <c>responses</c> of an operation or an integration.</summary>
    Responses = 1 << 10,
    Response = 1 << 11,

    /// <summary>OpenAPI 3 only.</summary>
    Components = 1 << 12,
    SecuritySchemes = 1 << 13,
    SecurityScheme = 1 << 14,

    /// <summary>Any other object of the specification or of an extension of AWS.</summary>
    Elsewhere = 1 << 15,

    /// <summary>Inside an extension of somebody else, who may do with it what they like.</summary>
    Vendor = 1 << 16,

    /// <summary>Inside an example, a default value or the properties of a schema: data, not a setting.</summary>
    Data = 1 << 17,
}

/// <summary>Tells places from the keys that lead to them, the same for every version of the specification.</summary>
internal static class ExtensionPlaces
{
    // The places whose members the specification settles. Elsewhere reusable parts may stand that are referred to.
    private const ExtensionPlace Settled = ExtensionPlace.Root | ExtensionPlace.Info | ExtensionPlace.Server | ExtensionPlace.Tag
        | ExtensionPlace.Paths | ExtensionPlace.PathItem | ExtensionPlace.Operation | ExtensionPlace.Integration | ExtensionPlace.Responses
        | ExtensionPlace.Response | ExtensionPlace.Components | ExtensionPlace.SecuritySchemes | ExtensionPlace.SecurityScheme;

    /// <summary>Whether an extension is certainly not read in a place.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="places">Where it is read; none where that is not documented.</param>
    public static bool IsOutside(ExtensionPlace place, ExtensionPlace places) =>
        (place & Settled) != ExtensionPlace.None && places != ExtensionPlace.None && (places & place) == ExtensionPlace.None;

    /// <summary>The place of the object below a key; for an item of a list the key is empty.</summary>
    public static ExtensionPlace Below(ExtensionPlace place, string key) => place switch
    {
        ExtensionPlace.Root => BelowRoot(key),
        ExtensionPlace.Servers => ExtensionPlace.Server,
        ExtensionPlace.Tags => ExtensionPlace.Tag,
        ExtensionPlace.Paths when key.StartsWith('/') => ExtensionPlace.PathItem,
        ExtensionPlace.PathItem when PathItem.MethodOf(key) is not null => ExtensionPlace.Operation,
        ExtensionPlace.Operation when key == ExtensionNames.Integration => ExtensionPlace.Integration,
        ExtensionPlace.Operation or ExtensionPlace.Integration when key == "responses" => ExtensionPlace.Responses,
        ExtensionPlace.Responses when !IsVendor(key) => ExtensionPlace.Response,
        ExtensionPlace.Components when key == "securitySchemes" => ExtensionPlace.SecuritySchemes,
        ExtensionPlace.SecuritySchemes => ExtensionPlace.SecurityScheme,
        ExtensionPlace.Data => ExtensionPlace.Data,
        ExtensionPlace.Vendor => IsData(key) ? ExtensionPlace.Data : ExtensionPlace.Vendor,
        _ => Other(key),
    };

    /// <summary>The places in words: <c>at the root of the document or in an operation</c>.</summary>
    public static string InWords(ExtensionPlace places)
    {
        var words = new List<string>();
        for (var place = ExtensionPlace.Root; place <= ExtensionPlace.Data; place = (ExtensionPlace)((int)place << 1))
        {
            if (places.HasFlag(place))
            {
                words.Add(Phrase(place));
            }
        }

        return string.Join(" or ", words);
    }

    private static ExtensionPlace BelowRoot(string key) => key switch
    {
        "info" => ExtensionPlace.Info,
        "paths" => ExtensionPlace.Paths,
        "servers" => ExtensionPlace.Servers,
        "tags" => ExtensionPlace.Tags,
        "components" => ExtensionPlace.Components,
        "securityDefinitions" => ExtensionPlace.SecuritySchemes,
        _ => Other(key),
    };

    private static ExtensionPlace Other(string key) =>
        IsVendor(key) ? ExtensionPlace.Vendor : IsData(key) ? ExtensionPlace.Data : ExtensionPlace.Elsewhere;

    private static bool IsVendor(string key) =>
        key.StartsWith("x-", StringComparison.Ordinal) && !key.StartsWith(ExtensionNames.CommonPrefix, StringComparison.Ordinal);

    private static bool IsData(string key) => key is "example" or "examples" or "default" or "enum" or "const" or "properties";

    private static string Phrase(ExtensionPlace place) => place switch
    {
        ExtensionPlace.Root => "at the root of the document",
        ExtensionPlace.Info => "in `info`",
        ExtensionPlace.Server => "in an item of `servers`",
        ExtensionPlace.Tag => "in an item of `tags`",
        ExtensionPlace.Paths => "in `paths`",
        ExtensionPlace.PathItem => "in a path item",
        ExtensionPlace.Operation => "in an operation",
        ExtensionPlace.Integration => "in an integration",
        ExtensionPlace.Responses or ExtensionPlace.Response => "in `responses`",
        ExtensionPlace.Components => "in `components`",
        ExtensionPlace.SecuritySchemes => "among the security schemes",
        ExtensionPlace.SecurityScheme => "in a security scheme",
        _ => "here",
    };
}
