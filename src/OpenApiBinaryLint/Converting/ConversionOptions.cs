using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Converting;

/// <summary>What a document is converted to.</summary>
public sealed record ConversionOptions
{
    internal const string DefaultOpenApiVersion = "3.0.1";

    /// <summary>The version to convert to; a document that has it keeps it and changes its format only.</summary>
    public required TargetVersion To { get; init; }

    /// <summary>The notation of the result, or null for that of the source.</summary>
    public DocumentFormat? Format { get; init; }

    /// <summary>The value of <c>openapi</c>: 3.0.0 to 3.0.4. Null for 3.0.1, or what the document had before it was converted to 2.0.</summary>
    public string? OpenApiVersion { get; init; }

    /// <summary>How host and base path are written in <c>servers</c>, or null to judge by the document.</summary>
    public ServerStyle? ServerStyle { get; init; }

    /// <summary>What happens to what neither the target nor its extensions can say.</summary>
    public ResidueMode Residue { get; init; }

    /// <summary>What an earlier conversion left in a file, to bring the source back; null for what the document itself carries.</summary>
    public string? KnownResidue { get; init; }

    /// <summary>Of the API documents inside a host (CloudFormation, SAM): the logical ID of the one that is converted, or null for all.</summary>
    public string? Resource { get; init; }

    /// <summary>Whether documents of HTTP APIs, which API Gateway imports as OpenAPI 3.0 only, are brought to 2.0 all the same.</summary>
    public bool Force { get; init; }

    /// <summary>Whether the file that a <c>$ref</c> names, as it is written there, is converted in the same run. Null for none.</summary>
    public Func<string, bool>? IsConvertedToo { get; init; }
}

/// <summary>Versions that API Gateway imports.</summary>
public enum TargetVersion
{
    /// <summary>Swagger 2.0.</summary>
    Swagger20,

    /// <summary>OpenAPI 3.0.</summary>
    OpenApi30,
}

/// <summary>Ways to write host and base path in <c>servers</c>.</summary>
public enum ServerStyle
{
    /// <summary>As API Gateway exports it: <c>https://host/{basePath}</c> with the base path as a variable.</summary>
    Aws,

    /// <summary>The whole address in the URL.</summary>
    Plain,
}

/// <summary>Ways to keep what a version cannot say and no extension carries.</summary>
public enum ResidueMode
{
    /// <summary>It is reported and not kept.</summary>
    None,

    /// <summary>In <c>x-openapi-binary-lint-residue</c> at the root.</summary>
    Extension,

    /// <summary>In a file beside the result.</summary>
    File,
}

/// <summary>A converted document.</summary>
/// <param name="Source">The text, with the source's byte order mark and line ends; null where the document was refused.</param>
/// <param name="Format">Its notation.</param>
/// <param name="Notes">What could not be said exactly, at its place in the source, in the order of the source; of a refused document, why.</param>
/// <param name="Residue">With <see cref="ResidueMode.File"/>: a JSON text that brings the source back, else null.</param>
public sealed record ConversionResult(SourceText? Source, DocumentFormat Format, IReadOnlyList<Diagnostic> Notes, string? Residue = null)
{
    /// <summary>Whether it was refused because it is part of an API document, or a template without one.</summary>
    internal bool HoldsNoDocument { get; init; }
}
