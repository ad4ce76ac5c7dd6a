using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Reporting;

/// <summary>Reports made by hand.</summary>
internal static class Reports
{
    public static readonly RuleInfo Rule = new("TST001", "test-rule", Severity.Error, "A rule for tests");

    /// <summary>A finding about the part of a text between « and ».</summary>
    public static FileReport Marked(string text, string message = "It is wrong", Func<Diagnostic, Diagnostic>? change = null)
    {
        var start = text.IndexOf('«', StringComparison.Ordinal);
        var end = text.IndexOf('»', StringComparison.Ordinal) - 1;
        var source = SourceText.FromString(text.Remove(end + 1, 1).Remove(start, 1));
        var diagnostic = new Diagnostic(Rule, Rule.Severity, message, new(start, end), "/paths");
        return new("api.yaml", source, [change is null ? diagnostic : change(diagnostic)]);
    }

    public static string Text(params FileReport[] reports) => Written(new TextReporter(colour: false), reports);

    public static string Written(Reporter reporter, params FileReport[] reports)
    {
        using var output = new StringWriter();
        reporter.Write(reports, output);
        return output.ToString();
    }
}
