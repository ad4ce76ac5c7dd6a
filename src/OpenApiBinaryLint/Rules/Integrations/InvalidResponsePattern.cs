using System.Text.RegularExpressions;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT010: a response key that is no regular expression, or whose `.` stops at the end of a line.</summary>
internal sealed class InvalidResponsePattern() : IntegrationRule(new(
    "INT010", "invalid-response-pattern", Severity.Error, "A response key that is no regular expression"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (!integration.IsNonProxy)
        {
            return;
        }

        IntegrationResponse? ofOneLine = null;
        foreach (var response in integration.Responses.Items)
        {
            if (!IsPlain(response.Pattern) && FaultIn(response.Pattern) is { } fault)
            {
                inspection.Report(
                    this, response.Key, $"`{response.Pattern}` is no regular expression: {fault}; API Gateway refuses it or never matches it", operation);
                return;
            }

            ofOneLine ??= IsOfOneLine(response, integration) ? response : null;
        }

        if (ofOneLine is not null)
        {
            ReportOneLine(operation, ofOneLine, inspection);
        }
    }

    private void ReportOneLine(Operation operation, IntegrationResponse response, Inspection inspection) => inspection.Report(
        this,
        response.Key,
        $@"`.` stops at the end of a line: `{response.Pattern}` misses an error message of several lines; `(\n|.)` matches both",
        operation,
        Severity.Info);

    // An error message of a Lambda function may have several lines; status codes have one.
    private static bool IsOfOneLine(IntegrationResponse response, Integration integration) =>
        integration.Is(IntegrationType.Aws) && integration.Uri.IsLambda && !response.IsDefault
        && (response.Pattern.Contains(".*", StringComparison.Ordinal) || response.Pattern.Contains(".+", StringComparison.Ordinal))
        && !response.Pattern.Contains(@"\.*", StringComparison.Ordinal) && !response.Pattern.Contains(@"\.+", StringComparison.Ordinal)
        && !response.Pattern.Contains(@"\n", StringComparison.Ordinal) && !response.Pattern.Contains(@"\s", StringComparison.Ordinal)
        && !response.Pattern.Contains("(?s", StringComparison.Ordinal);

    // Java compiles the key. Only what is broken there and in .NET alike counts, so that no dialect is taken for a mistake.
    private static string? FaultIn(string pattern)
    {
        if (TemplateExpression.IsIn(pattern) || pattern.Contains(@"\Q", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            _ = new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
            return null;
        }
        catch (RegexParseException exception)
        {
            return FaultOf(exception.Error);
        }
    }

    // What is common needs no regular expression engine, which takes long to start: a text, `2\d{2}`, `.*`.
    private static bool IsPlain(string pattern) =>
        pattern.AsSpan().IndexOfAny(@"\[](){}*+?") < 0
        || (pattern.AsSpan().IndexOfAny("()*+?") < 0 && ResponsePattern.LooksLikeStatusCode(pattern))
        || pattern is ".*" or ".+";

    private static string? FaultOf(RegexParseError error) => error switch
    {
        RegexParseError.UnterminatedBracket => "`[` is not closed",
        RegexParseError.InsufficientClosingParentheses => "`(` is not closed",
        RegexParseError.InsufficientOpeningParentheses => "`)` closes nothing",
        RegexParseError.QuantifierAfterNothing => "there is nothing to repeat",
        RegexParseError.UnescapedEndingBackslash => "it ends in `\\`",
        RegexParseError.ReversedCharacterRange => "a range runs backwards",
        RegexParseError.ReversedQuantifierRange => "a range runs backwards",
        _ => null,
    };
}
