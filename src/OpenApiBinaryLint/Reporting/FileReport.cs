using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Reporting;

/// <summary>What is reported of one file.</summary>
/// <param name="Path">As users see it: relative to the current folder, with <c>/</c>.</param>
/// <param name="Source">The text that the spans refer to; may be empty where there are no findings.</param>
/// <param name="Diagnostics">In the order in which they are shown.</param>
public sealed record FileReport(string Path, SourceText Source, IReadOnlyList<Diagnostic> Diagnostics);
