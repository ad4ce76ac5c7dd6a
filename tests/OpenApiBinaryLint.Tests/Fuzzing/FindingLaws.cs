using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>Findings are about characters of the text, and the same ones each time.</summary>
internal static class FindingLaws
{
    public static void Hold(FuzzedDocument document)
    {
        var findings = document.Lint.Diagnostics;
        Assert.All(findings, finding => Hold(finding, document.Source));
        Assert.Equal(findings.Select(static finding => finding.Span.Start).Order(), findings.Select(static finding => finding.Span.Start));
        Assert.Equal(findings.Select(Show), Linter.Lint(document.Source, document.Format, document.Options).Diagnostics.Select(Show));
    }

    private static string Show(Diagnostic finding) =>
        $"{finding.Rule.Id} {finding.Severity} {finding.Span} {finding.Pointer} {finding.Message} {string.Join(';', finding.Fix?.Edits ?? [])} {string.Join(';', finding.Related)}";

    private static void Hold(Diagnostic finding, SourceText source)
    {
        Assert.NotEmpty(finding.Message);
        Assert.All([finding.Span, .. finding.Related.Select(static label => label.Span)], span => AssertInside(span, source));
        Assert.True(finding.Pointer is "" or ['/', ..], finding.Pointer);
        if (finding.Fix is not { } fix)
        {
            return;
        }

        Assert.NotEmpty(fix.Edits);
        Assert.All(fix.Edits, edit => AssertInside(edit.Span, source));
        Assert.NotEqual(source.Content, TextEdit.Apply(source.Content, fix.Edits));
    }

    private static void AssertInside(TextSpan span, SourceText source)
    {
        Assert.InRange(span.Start, 0, source.Content.Length);
        Assert.InRange(span.End, span.Start, source.Content.Length);
        foreach (var offset in (int[])[span.Start, span.End])
        {
            var position = source.PositionOf(offset);
            Assert.InRange(position.Line, 1, source.LineCount);
            var line = source.LineSpan(position.Line);
            Assert.Equal(offset, line.Start + position.Column - 1);
            Assert.True(offset <= line.End || source.Content[line.End..offset].AsSpan().Trim("\r\n").IsEmpty);
        }
    }
}
