using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Cli.Files;

/// <summary>A file to work on.</summary>
/// <param name="FullPath">Where it is, or null for standard input.</param>
/// <param name="ReportPath">What reports call it.</param>
/// <param name="IsNamed">Whether the command line names it; otherwise it was found in a folder.</param>
internal sealed record InputFile(string? FullPath, string ReportPath, bool IsNamed)
{
    /// <summary>Where its text is read; elsewhere than <see cref="FullPath"/> where the index of git is meant.</summary>
    public string? ContentPath { get; init; } = FullPath;

    /// <summary>The format that the name promises, or null.</summary>
    public DocumentFormat? Format =>
        EndsWith(".json") ? DocumentFormat.Json
        : EndsWith(".yaml") || EndsWith(".yml") ? DocumentFormat.Yaml
        : null;

    private bool EndsWith(string extension) => ReportPath.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
