using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API018: numbers in formats that models do not have.</summary>
internal sealed class NumberFormat() : Rule(new(
    "API018", "number-format", Severity.Warning, "A `number` in the format of integers or decimals"))
{
    public override void Check(Inspection inspection)
    {
        foreach (var format in inspection.Api.Survey.NumberFormats)
        {
            var advice = format.Value == "decimal" ? "leave the format out" : "write the type `integer`, or leave the format out";
            inspection.Report(this, format, $"API Gateway does not support `{format.Value}` for the type `number`: {advice}");
        }
    }
}
