using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Explaining.Html;

/// <summary>The kinds of results that the page tells apart, by the words that its style, its script and its readers know.</summary>
internal static class Outcome
{
    public const string Fails = "fails";

    /// <summary>Every kind with what it means, the worst first.</summary>
    public static IReadOnlyList<(string Kind, string Meaning)> All { get; } =
    [
        (Fails, "API Gateway answers 500 or 415 itself: the body does not arrive"),
        ("base64", "the bytes arrive as base64 text"),
        ("decoded", "base64 text arrives as the bytes that it stands for; what is not base64 is answered with 500"),
        ("text", "read as UTF-8: bytes that are no UTF-8 become U+FFFD, silently"),
        ("bytes", "the bytes arrive as they are"),
        ("template", "the output of a mapping template arrives"),
        ("nothing", "no body arrives"),
        ("unknown", "the document does not settle it, or AWS does not document it"),
    ];

    public static string Kind(this BodyForm form) => IsFailure(form) ? Fails : form.Word();

    public static bool IsFailure(BodyForm form) => form is BodyForm.Error500 or BodyForm.Error415;

    /// <summary>The result as a label that has the colour and the line of its kind.</summary>
    public static string Chip(BodyForm form) => $"<span class=\"chip {form.Kind()}\">{form.Word()}</span>";
}
