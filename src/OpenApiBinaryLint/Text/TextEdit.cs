namespace OpenApiBinaryLint.Text;

/// <summary>Replaces the characters of a span; an empty span inserts.</summary>
public sealed record TextEdit(TextSpan Span, string Replacement);
