using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN015: a <c>contentHandling</c> that is neither of the two conversions.</summary>
internal sealed class UnknownContentHandling() : IntegrationRule(new(
    "BIN015", "unknown-content-handling", Severity.Error, "A `contentHandling` that is neither `CONVERT_TO_BINARY` nor `CONVERT_TO_TEXT`",
    Fix: FixSafety.Safe))
{
    private static readonly string[] Values = ["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"];

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        var wrong = integration.ContentHandling.State == ValueState.Invalid;
        foreach (var response in integration.Responses.Items)
        {
            wrong |= response.ContentHandling.State == ValueState.Invalid;
        }

        if (wrong)
        {
            Report(operation, WrongValues(integration), inspection);
        }
    }

    // A value that is no text at all is reported where values of the wrong type are.
    private static List<ScalarNode> WrongValues(Integration integration)
    {
        var values = new List<ScalarNode>();
        foreach (var contentHandling in integration.Responses.Items.Select(static response => response.ContentHandling).Prepend(integration.ContentHandling))
        {
            if (contentHandling is { State: ValueState.Invalid, Node: ScalarNode { Kind: ScalarKind.String } value })
            {
                values.Add(value);
            }
        }

        return values;
    }

    private void Report(Operation operation, List<ScalarNode> values, Inspection inspection)
    {
        // The worst speaks: one in the wrong letter case alone may still be understood.
        if ((values.Find(static value => !IsRightButForCase(value)) ?? values.FirstOrDefault()) is not { } worst)
        {
            return;
        }

        inspection.Report(
            this,
            worst,
            MessageFor(worst),
            operation,
            IsRightButForCase(worst) ? Severity.Info : null,
            [.. values.Where(value => value != worst).Select(static value => new Label(value.Span, $"so is `{value.Value}`"))],
            fix: Nearest(worst) is { } nearest ? Mending.Replace(worst, nearest, FixSafety.Safe) : null);
    }

    private static string MessageFor(ScalarNode value)
    {
        var nearest = Nearest(value);
        return IsRightButForCase(value)
            ? $"`contentHandling` is documented in upper case only; `{value.Value}` should be `{nearest}`, or bodies may not be converted"
            : $"{Shown(value.Value)} is no value of `contentHandling`, "
                + (nearest is null ? "which takes `CONVERT_TO_BINARY` or `CONVERT_TO_TEXT`" : $"`{nearest}` was probably meant")
                + ": the import is refused, or bodies are not converted";
    }

    private static string? Nearest(ScalarNode value) => Spelling.Nearest(value.Value, Values, tolerance: 2);

    private static bool IsRightButForCase(ScalarNode value) => Values.Contains(value.Value, StringComparer.OrdinalIgnoreCase);

    private static string Shown(string value) => value.Length == 0 ? "An empty text" : $"`{value}`";
}
