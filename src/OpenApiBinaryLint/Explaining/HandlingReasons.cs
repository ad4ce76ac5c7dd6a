using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Explaining;

/// <summary>What <c>contentHandling</c> says.</summary>
internal static class HandlingReasons
{
    public static string Of(Located<ContentHandling> handling) => handling.State switch
    {
        ValueState.Known => $"`contentHandling` is `{handling.Word()}`{Lines.Of(handling.Key)}",
        ValueState.Absent => "`contentHandling` is not set",
        ValueState.Invalid => $"`contentHandling`{Lines.Of(handling.Key)} has a value that API Gateway does not know",
        _ => $"`contentHandling`{Lines.Of(handling.Key)} is decided outside of the document",
    };
}
