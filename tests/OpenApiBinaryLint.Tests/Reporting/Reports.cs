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

    /// <summary>What the program says of a document on which it failed.</summary>
    public static FileReport Fault() =>
        new("api.yaml", SourceText.FromString(""), [new(RuleInfo.Fault, Severity.Error, "This program failed on the file", default, "")]);

    /// <summary>A page as every rule has one.</summary>
    public static string PageOf(RuleInfo rule) =>
        $"""
        # {rule.Id} {rule.Slug}

        ## What it finds

        Something `wrong`, see [another rule](TST002-another.md).

        ## Why

        Because of [the facts](https://example.com/facts).

        ## How to mend

        Write it well.

        ```yaml fails
        pattern: '[a](b)'
        ```

        ## When it stays silent

        Always.

        """.ReplaceLineEndings("\n");

    public static string Text(params FileReport[] reports) => Written(new TextReporter(colour: false), reports);

    public static string Written(Reporter reporter, params FileReport[] reports)
    {
        using var output = new StringWriter();
        reporter.Write(reports, output);
        return output.ToString();
    }
}
