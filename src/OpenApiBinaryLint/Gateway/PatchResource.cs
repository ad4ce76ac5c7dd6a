namespace OpenApiBinaryLint.Gateway;

/// <summary>What a PATCH request changes.</summary>
[Flags]
internal enum PatchResource
{
    /// <summary>Not told by the document.</summary>
    Unknown = 0,

    /// <summary>The API as a whole.</summary>
    RestApi = 1,

    /// <summary>The integration of a method.</summary>
    Integration = 2,

    /// <summary>The integration's response for one status code.</summary>
    IntegrationResponse = 4,

    /// <summary>A method, a stage, a usage plan or whatever else: nothing is known here of its properties.</summary>
    Other = 8,
}
