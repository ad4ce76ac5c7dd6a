namespace OpenApiBinaryLint.Gateway;

/// <summary>The product that a document is for.</summary>
public enum ApiTarget
{
    /// <summary>API Gateway REST APIs (v1).</summary>
    Rest,

    /// <summary>API Gateway HTTP APIs (v2).</summary>
    Http,
}
