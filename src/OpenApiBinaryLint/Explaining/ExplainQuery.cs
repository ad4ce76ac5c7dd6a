using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Explaining;

/// <summary>What is to be explained; null asks for everything that may come.</summary>
public sealed record ExplainQuery
{
    /// <summary>Of the APIs in a template, the logical ID of the one that is explained; null for all.</summary>
    public string? Resource { get; init; }

    /// <summary>A path as the document writes it, or as requests do.</summary>
    public string? Path { get; init; }

    /// <summary>The method, in any letter case.</summary>
    public string? Method { get; init; }

    /// <summary>The request's Content-Type; empty for a request without one.</summary>
    public string? ContentType { get; init; }

    /// <summary>The request's Accept; empty for a request without one.</summary>
    public string? Accept { get; init; }

    /// <summary>The Content-Type of what the backend returns; empty for a result without one.</summary>
    public string? ResponseContentType { get; init; }

    /// <summary>The product, or null to judge by the document.</summary>
    public ApiTarget? Target { get; init; }

    /// <summary>Binary media types that are set elsewhere, added to those of the document.</summary>
    public IReadOnlyList<string> BinaryMediaTypes { get; init; } = [];
}
