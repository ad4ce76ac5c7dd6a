namespace OpenApiBinaryLint.Gateway;

/// <summary>A property of a resource that PATCH operations can change.</summary>
/// <param name="Path">Its place without the leading slash; one or two names.</param>
/// <param name="Owners">The resources that have it.</param>
/// <param name="Form">Whether paths go on to its entries.</param>
internal sealed record PatchProperty(string Path, PatchResource Owners, PatchForm Form = PatchForm.Scalar)
{
    /// <summary>Whether no other resource of API Gateway, also none of those that are not described here, has a property of this name.</summary>
    public bool IsExclusive { get; init; }

    /// <summary>Whether entries are named by media types.</summary>
    public bool IsByMediaType { get; init; }

    /// <summary>The only values there are; none for any text.</summary>
    public string[] Values { get; init; } = [];

    /// <summary>Whether the value is a number, written as a text like every value.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Number of names in <see cref="Path"/>.</summary>
    public int Length => Path.Contains('/', StringComparison.Ordinal) ? 2 : 1;

    /// <summary>Whether a list of operations that names it is for API Gateway: RFC 6902 has other uses.</summary>
    public bool IsTelling => IsExclusive || Form != PatchForm.Scalar;

    public bool IsOf(PatchResource resource) => (Owners & resource) != PatchResource.Unknown;

    /// <summary>Whether a value is one of <see cref="Values"/>. AWS itself writes <c>True</c> as well as <c>true</c>.</summary>
    public bool Takes(string value) =>
        Array.IndexOf(Values, value) >= 0 || (Values == PatchProperties.Booleans && bool.TryParse(value, out _));
}

/// <summary>How a property is patched.</summary>
internal enum PatchForm
{
    /// <summary>As a whole.</summary>
    Scalar,

    /// <summary>Entry by entry, each with a value of its own.</summary>
    Map,

    /// <summary>Entry by entry, where the path names the entry itself and <c>replace</c> puts another one in its place.</summary>
    List,
}
