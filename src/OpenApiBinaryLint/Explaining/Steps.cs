using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Explaining;

/// <summary>Builds the steps of a body's way from what Payloads says and the reasons for it.</summary>
internal static class Steps
{
    private const string NotKnown = "not known";

    public static PathStep Of(Stage stage, params IEnumerable<string> because) => new(stage, [.. because]);

    /// <summary>Whether a header matches the binary media types.</summary>
    public static PathStep Matching(Stage stage, BinaryMediaTypes list, string? header, IEnumerable<string> because)
    {
        var entry = list.MatchingEntry(header);
        var step = Of(stage, because) with { IsActive = list.Match(header).ToBoolean() };
        return step with
        {
            Finding = entry is not null ? $"yes: `{entry.Text}`" : list.IsEmpty ? "no: none is listed" : list.IsOpen ? NotKnown : "no",
        };
    }

    /// <param name="handling">What is set.</param>
    /// <param name="row">What the row of the table makes of the body; null where that is not known.</param>
    /// <param name="result">What comes of the body in the end: one that is refused is not converted before.</param>
    public static PathStep Handling(Located<ContentHandling> handling, BodyForm? row, BodyForm result) => new(Stage.ContentHandling, [HandlingReasons.Of(handling)])
    {
        Finding = handling.Word() is { } word ? $"`{word}`" : handling.IsAbsent ? "not set" : handling.State == ValueState.Invalid ? "no valid value" : NotKnown,
        IsActive = handling.IsKnown ? true : handling.IsAbsent ? false : null,
        Body = result == BodyForm.Error415 ? null : row ?? BodyForm.Unknown,
    };

    public static PathStep Template(TemplateSelection selection, BodyForm result, IEnumerable<string> because) => new(Stage.Template, [.. because])
    {
        Finding = selection switch
        {
            { Template: { } template } => template.IsEmpty ? $"`{template.MediaType}`, empty" : $"`{template.MediaType}`",
            { Choice: TemplateChoice.Passthrough } => "none: passthrough",
            { Choice: TemplateChoice.Rejected } => "none: refused",
            _ => NotKnown,
        },
        IsActive = selection.Choice switch
        {
            TemplateChoice.Unknown => null,
            TemplateChoice.Passthrough => false,
            _ => true,
        },
        Body = result,
    };

    /// <summary>The reasons in the order of the steps.</summary>
    public static List<string> Reasons(IEnumerable<PathStep> steps) => [.. steps.SelectMany(static step => step.Because)];
}
