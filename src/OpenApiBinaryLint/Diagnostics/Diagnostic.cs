using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Diagnostics;

/// <summary>One finding in one document.</summary>
/// <param name="Rule">The rule that speaks.</param>
/// <param name="Severity">How bad this finding is; may differ from the rule's default.</param>
/// <param name="Message">What is wrong and what will happen, without a full stop, values in backticks.</param>
/// <param name="Span">The characters concerned.</param>
/// <param name="Pointer">JSON pointer (RFC 6901) of the value concerned; empty for the whole document.</param>
public sealed record Diagnostic(RuleInfo Rule, Severity Severity, string Message, TextSpan Span, string Pointer)
{
    // A key may be as long as the file, a value thousands of levels deep, and each finding below has a pointer of its own.
    private const int LongestPointer = 4_000;

    /// <summary>JSON pointer (RFC 6901) of the value concerned; empty for the whole document. One of absurd length comes without its middle.</summary>
    public string Pointer { get; init; } = Pointer.Length > LongestPointer ? DisplayText.Brief(Pointer) : Pointer;

    /// <summary>What is wrong and what will happen; the middle is left out where values of the document make it very long.</summary>
    public string Message { get; init; } = DisplayText.Brief(Message);

    /// <summary>Other places of the same document that the finding is about.</summary>
    public IReadOnlyList<Label> Related { get; init; } = [];

    /// <summary>How to mend it, or null.</summary>
    public Fix? Fix { get; init; }
}

/// <summary>A second place that a finding is about.</summary>
/// <param name="Span">The characters concerned.</param>
/// <param name="Message">What they have to do with it.</param>
public sealed record Label(TextSpan Span, string Message)
{
    /// <summary>What they have to do with it; the middle is left out where values of the document make it very long.</summary>
    public string Message { get; init; } = DisplayText.Brief(Message);
}
