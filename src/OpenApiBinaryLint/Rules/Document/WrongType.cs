using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Document;

/// <summary>DOC004: a value of another JSON type than its place asks for.</summary>
internal sealed class WrongType() : Rule(new(
    "DOC004", "wrong-type", Severity.Error, "A value of the wrong JSON type",
    Fix: FixSafety.Safe, ReadsHttpApis: true, Silences: ["OAS001"]))
{
    public override void Check(Inspection inspection)
    {
        foreach (var mismatch in inspection.Api.Mismatches)
        {
            Report(mismatch, inspection);
        }
    }

    private void Report(TypeMismatch mismatch, Inspection inspection)
    {
        var value = mismatch.Value.Resolved;
        inspection.Report(
            this,
            mismatch.IsItem || value is ScalarNode ? mismatch.Value : mismatch.Key,
            $"{Subject(mismatch)} must be {mismatch.Expected}, not {TypeOf(value)}; API Gateway refuses the document or drops the value",
            fix: mismatch.Value is ScalarNode lone && IsLoneItem(mismatch, lone) ? Fix.Of("Put it in a list", FixSafety.Safe, NodeEdits.WrapInList(lone)) : null);
    }

    // A text with commas or spaces may be meant to be several items.
    private static bool IsLoneItem(TypeMismatch mismatch, ScalarNode value) =>
        value is { Kind: ScalarKind.String, Style: not (ScalarStyle.Literal or ScalarStyle.Folded), Value.Length: > 0 }
        && TypeChecking.AsksForStrings(mismatch) && !value.Value.AsSpan().ContainsAny(", \t\r\n[");

    private static string Subject(TypeMismatch mismatch) =>
        mismatch.IsItem ? $"Each item of `{mismatch.Key.Value}`" : $"`{mismatch.Key.Value}`";

    private static string TypeOf(Node value) => value switch
    {
        ObjectNode => "an object",
        ArrayNode => "a list",
        ScalarNode { Kind: ScalarKind.Number } => "a number",
        ScalarNode { Kind: ScalarKind.Boolean } boolean => $"`{boolean.Value}`",
        _ => "a string",
    };
}
