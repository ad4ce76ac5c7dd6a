using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>A resource of Terraform's, as its configuration writes it or a plan or state shows it.</summary>
/// <param name="Type">For example <c>aws_api_gateway_rest_api</c>.</param>
/// <param name="Module">The address of the module with its dot, or empty.</param>
/// <param name="Name">Type and name: <c>aws_api_gateway_rest_api.photos</c>.</param>
/// <param name="Instance">Which of several, in brackets, or empty.</param>
/// <param name="Key">What introduces it.</param>
/// <param name="Values">Its arguments.</param>
internal sealed record TerraformResource(string Type, string Module, string Name, string Instance, Node Key, ObjectNode Values)
{
    /// <summary>Type and name of the resources that arguments refer to.</summary>
    public IReadOnlyDictionary<string, string> References { get; init; } = new Dictionary<string, string>();

    /// <summary>Arguments that are decided when the plan is applied.</summary>
    public IReadOnlySet<string> Unknown { get; init; } = new HashSet<string>();

    /// <summary>How Terraform names it.</summary>
    public string Address => $"{Module}{Name}{Instance}";
}

/// <summary>The resources of a file.</summary>
/// <param name="all">In document order.</param>
/// <param name="isComplete">Whether no other file can hold more of them, as those beside a configuration can.</param>
internal sealed class TerraformResources(IReadOnlyList<TerraformResource> all, bool isComplete)
{
    private readonly ILookup<(string Module, string Name), TerraformResource> _byName = all.ToLookup(static resource => (resource.Module, resource.Name));
    private readonly ILookup<(string Module, string Name, string Instance), TerraformResource> _byAddress =
        all.ToLookup(static resource => (resource.Module, resource.Name, resource.Instance));

    private readonly ILookup<string, TerraformResource> _byType = all.ToLookup(static resource => resource.Type);
    private readonly ILookup<string, TerraformResource> _byId = all.ToLookup(static resource => TerraformText.Of(resource.Values["id"]) ?? "");

    private HashSet<string> RootIds =>
        field ??= [.. Of(TerraformFile.RestApi).Select(static api => TerraformText.Of(api.Values["root_resource_id"])).OfType<string>()];

    public IReadOnlyList<TerraformResource> All => all;

    public bool IsComplete => isComplete;

    public IEnumerable<TerraformResource> Of(string type) => _byType[type];

    /// <summary>Whether an ID is that of the root of an API's paths.</summary>
    public bool IsRoot(string id) => RootIds.Contains(id);

    /// <summary>The resource that an argument refers to, or whose ID it is; null where that is not known.</summary>
    public TerraformResource? Resolve(TerraformResource from, string argument)
    {
        if (from.References.TryGetValue(argument, out var name))
        {
            return _byName[(from.Module, name)].Take(2).ToList() is [var only] ? only : _byAddress[(from.Module, name, from.Instance)].FirstOrDefault();
        }

        return TerraformText.Of(from.Values[argument]) is { Length: > 0 } id ? _byId[id].FirstOrDefault() : null;
    }
}
