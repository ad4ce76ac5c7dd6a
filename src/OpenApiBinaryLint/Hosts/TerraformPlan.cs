using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>
/// A plan or state, as <c>terraform show -json</c> writes it: https://developer.hashicorp.com/terraform/internals/json-format. What resources
/// refer to stands beside them, in the configuration; what is known after the apply alone, in the changes.
/// </summary>
internal sealed class TerraformPlan
{
    private readonly List<TerraformResource> _resources = [];
    private readonly Dictionary<string, ObjectNode> _unknown = [];
    private readonly ObjectNode _root;
    private ObjectNode? _configuration;
    private ILookup<string, ObjectNode> _configured = Array.Empty<ObjectNode>().ToLookup(static _ => "");

    private TerraformPlan(ObjectNode root)
    {
        _root = root;
        foreach (var change in Blocks.Of(root["resource_changes"]))
        {
            if (TerraformText.Of(change["address"]) is { } address && (change["change"] as ObjectNode)?["after_unknown"] is ObjectNode unknown)
            {
                _unknown[address] = unknown;
            }
        }
    }

    /// <summary>Whether a document is a plan or state.</summary>
    public static bool Is(ObjectNode root) => root["planned_values"] is ObjectNode || root["values"] is ObjectNode;

    /// <summary>The resources.</summary>
    public static TerraformResources Read(ObjectNode root)
    {
        var plan = new TerraformPlan(root);
        var values = (root["planned_values"] ?? root["values"]) as ObjectNode;
        plan.ReadModule(values?["root_module"] as ObjectNode, (root["configuration"] as ObjectNode)?["root_module"] as ObjectNode, "");
        return new(plan._resources, isComplete: true);
    }

    private void ReadModule(ObjectNode? module, ObjectNode? configuration, string address)
    {
        var prefix = address.Length == 0 ? "" : $"{address}.";
        foreach (var resource in Blocks.Of(module?["resources"]))
        {
            if (TerraformText.Of(resource["mode"]) is not "data" && TerraformText.Of(resource["type"]) is { } type && TerraformText.Of(resource["name"]) is { } name
                && resource["values"] is ObjectNode values)
            {
                Add(resource, new(type, prefix, $"{type}.{name}", "", resource.Find("values")!.Key, values), configuration);
            }
        }

        foreach (var child in Blocks.Of(module?["child_modules"]))
        {
            var childAddress = TerraformText.Of(child["address"]) ?? "";
            var call = TerraformText.WithoutIndex(childAddress[Math.Min(childAddress.Length, prefix.Length)..]).Replace("module.", "", StringComparison.Ordinal);
            var called = ((configuration?["module_calls"] as ObjectNode)?[call] as ObjectNode)?["module"] as ObjectNode;
            ReadModule(child, called, childAddress);
        }
    }

    private void Add(ObjectNode node, TerraformResource resource, ObjectNode? configuration)
    {
        var address = TerraformText.Of(node["address"]) ?? resource.Address;
        var expressions = Expressions(configuration, resource.Name);
        _resources.Add(resource with
        {
            Instance = address.StartsWith(resource.Address, StringComparison.Ordinal) ? address[resource.Address.Length..] : "",
            References = References(expressions),
            Unknown = Unknown(address, expressions),
        });
    }

    // Asked for from every resource of a module, one after the other.
    private ObjectNode? Expressions(ObjectNode? configuration, string name)
    {
        if (configuration != _configuration)
        {
            _configuration = configuration;
            _configured = Blocks.Of(configuration?["resources"]).ToLookup(static resource => TerraformText.Of(resource["address"]) ?? "");
        }

        return _configured[name].FirstOrDefault() is { } configured ? configured["expressions"] as ObjectNode ?? configured : null;
    }

    private static Dictionary<string, string> References(ObjectNode? expressions)
    {
        var references = new Dictionary<string, string>();
        foreach (var member in expressions?.Effective() ?? [])
        {
            if ((member.Value.Resolved as ObjectNode)?["references"] is ArrayNode { Items: [var first, ..] } && first.Resolved is ScalarNode text
                && TerraformText.ResourceIn(text.Value) is { } name)
            {
                references[member.Name] = name;
            }
        }

        return references;
    }

    // What the configuration leaves out is decided by the provider, as if it were not there.
    private HashSet<string> Unknown(string address, ObjectNode? expressions)
    {
        var unknown = new HashSet<string>();
        foreach (var member in _unknown.GetValueOrDefault(address)?.Effective() ?? [])
        {
            if (HoldsTrue(member.Value.Resolved) && (expressions is null || expressions.Find(member.Name) is not null))
            {
                unknown.Add(member.Name);
            }
        }

        return unknown;
    }

    private static bool HoldsTrue(Node node) => node switch
    {
        ScalarNode scalar => scalar.Value == "true",
        ArrayNode list => list.Items.Any(static item => HoldsTrue(item.Resolved)),
        ObjectNode members => members.Effective().Any(static member => HoldsTrue(member.Value.Resolved)),
        _ => false,
    };
}
