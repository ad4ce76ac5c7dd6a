namespace OpenApiBinaryLint.Hosts;

/// <summary>The API, path and method that a resource is about.</summary>
/// <param name="Path">With its slash; what is decided elsewhere is an ellipsis.</param>
/// <param name="Method">As written, or null where it is decided elsewhere.</param>
/// <param name="Key">The same for all resources about this method, or null where it cannot be told.</param>
internal sealed record TerraformPlace(string Path, string? Method, string? Key)
{
    public const string Api = "rest_api_id";

    /// <summary>Stands for the places that cannot be told.</summary>
    public const string Elsewhere = "";

    private const string Resource = "resource_id";

    /// <summary>Where a method, integration or response stands.</summary>
    public static TerraformPlace Of(TerraformResource resource, TerraformResources all)
    {
        var api = all.Resolve(resource, Api)?.Address ?? TerraformText.Of(resource.Values[Api]);
        var target = all.Resolve(resource, Resource)?.Address ?? TerraformText.Of(resource.Values[Resource]);
        var method = TerraformText.Of(resource.Values["http_method"]) ?? MethodOf(all.Resolve(resource, "http_method"));
        return new(PathOf(resource, Resource, all, depth: 0), method, api is null || target is null || method is null ? null : $"{api} {target} {method}");
    }

    private static string? MethodOf(TerraformResource? method) => TerraformText.Of(method?.Values["http_method"]);

    // The number of levels is limited because resources may name each other.
    private static string PathOf(TerraformResource from, string argument, TerraformResources all, int depth)
    {
        var resource = all.Resolve(from, argument);
        if (resource?.Type == TerraformFile.RestApi || IsRoot(from, argument, all))
        {
            return "/";
        }

        return resource is null || depth > 100
            ? "/…"
            : $"{PathOf(resource, "parent_id", all, depth + 1).TrimEnd('/')}/{TerraformText.Of(resource.Values["path_part"]) ?? "…"}";
    }

    private static bool IsRoot(TerraformResource from, string argument, TerraformResources all) =>
        TerraformText.Of(from.Values[argument]) is { } id && all.IsRoot(id);
}
