namespace OpenApiBinaryLint.Diagnostics;

/// <summary>How bad a finding is, mildest first.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing breaks for certain.</summary>
    Info,

    /// <summary>Breaks in circumstances that the document does not settle.</summary>
    Warning,

    /// <summary>Requests fail or bodies are corrupted, or the import is refused.</summary>
    Error,
}
