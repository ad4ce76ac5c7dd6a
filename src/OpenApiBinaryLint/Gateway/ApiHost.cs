using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>Kinds of files that hold APIs.</summary>
internal enum HostKind
{
    /// <summary>A CloudFormation template, or the <c>resources</c> of a serverless.yml.</summary>
    CloudFormation,

    /// <summary>A resource of the Serverless Application Model, which is transformed to CloudFormation.</summary>
    Sam,

    /// <summary>The functions of a serverless.yml.</summary>
    Serverless,

    /// <summary>Terraform's configuration or plan, in JSON.</summary>
    Terraform,
}

/// <summary>The resource that an API stands in when it is not a document of its own.</summary>
internal sealed class ApiHost
{
    public required HostKind Kind { get; init; }

    /// <summary>The resource's logical ID, address or service name.</summary>
    public required string Id { get; init; }

    /// <summary>The object with the resource's settings.</summary>
    public required ObjectNode Properties { get; init; }

    /// <summary>The list of binary media types that stands beside the API.</summary>
    public required HostedTypes BinaryMediaTypes { get; init; }

    /// <summary>The key of the smallest size that responses are compressed from, or null where the host has no such setting.</summary>
    public string? CompressionSizeName { get; init; }

    /// <summary>Whether the API is no OpenAPI document, but is told by settings and resources of the host.</summary>
    public bool IsPiecewise { get; init; }

    /// <summary>Whether nothing can be mended in it: a tool has made the file, or the API document is the text of a string.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether the host's tool adds paths and integrations that this program does not see.</summary>
    public bool AddsOperations { get; init; }

    /// <summary>Names of the models that the host's tool adds to the schemas; null where it adds ones that this program does not see.</summary>
    public IReadOnlyList<string>? AddedSchemas { get; init; } = [];

    /// <summary>Whether the host's tool adds security schemes, and may ask for them in operations.</summary>
    public bool AddsSecurity { get; init; }

    /// <summary>What makes the host's tool generate CORS preflights that have templates and no conversion, or null.</summary>
    public Node? GeneratedPreflights { get; init; }

    /// <summary>The setting by which a deployment adds to the live API instead of replacing it, or null.</summary>
    public Node? MergeMode { get; init; }
}

/// <summary>A list of binary media types in the settings of a host.</summary>
/// <param name="Entries">As API Gateway gets them: <c>~1</c> is turned into <c>/</c> where the host takes both.</param>
/// <param name="IsOpen">Whether more may be listed where this program cannot see them.</param>
/// <param name="Key">The key that introduces the list, or null where there is none.</param>
/// <param name="PropertyName">The key that introduces one, or null where APIs of the host know no such list.</param>
internal sealed record HostedTypes(IReadOnlyList<BinaryMediaType> Entries, bool IsOpen, Node? Key, string? PropertyName)
{
    /// <summary>Whether the list takes the place of the one in the API document, rather than being added to it.</summary>
    public bool Overrides { get; init; }

    /// <summary>Whether <c>~1</c> is taken for a slash.</summary>
    public bool TakesEscapes { get; init; } = true;

    /// <summary>The list, where edits in it concern nobody else.</summary>
    public ArrayNode? OwnList { get; init; }
}
