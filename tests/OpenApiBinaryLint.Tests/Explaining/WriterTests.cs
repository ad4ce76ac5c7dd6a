using OpenApiBinaryLint.Explaining;
using OpenApiBinaryLint.Tests.Payloads;

namespace OpenApiBinaryLint.Tests.Explaining;

/// <summary>What holds of every format; how they look is shown by the scenarios.</summary>
public class WriterTests
{
    public static TheoryData<string> Documents => [.. Fixtures.In("broken"), .. Fixtures.In("clean"), .. Fixtures.In("sample")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_document_is_explained_or_refused_and_the_text_keeps_to_its_columns(string path)
    {
        var source = Fixtures.Read(path);
        if (Explainer.Explain(source, format: null, new(), []) is not { } explanation)
        {
            return;
        }

        Assert.All(explanation.Operations, operation => Assert.All(operation.Requests, request => Assert.NotEmpty(request.Because)));
        Assert.All(explanation.Operations, operation => Assert.All(operation.Responses, response => Assert.NotEmpty(response.Because)));
        Assert.All(ExplanationWriter.Formats, format => Assert.DoesNotContain('\r', Written(explanation, format)));
        Assert.All(Written(explanation, "text").Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void Long_names_keep_to_the_columns_of_the_text()
    {
        const string LongType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        var path = string.Concat(Enumerable.Repeat("/segment-of-a-path", 12));
        var document = new SmallApi($"[{LongType}]", $"type: http, requestTemplates: {{{LongType}: x}}", $"responseTemplates: {{{LongType}: x}}").Text
            .Replace("/test", path, StringComparison.Ordinal)
            .Replace("default:", $"'{string.Concat(Enumerable.Repeat("a-long-key", 12))}':", StringComparison.Ordinal);
        var explained = Explained.Operations(document, new() { Accept = $"{LongType}, {string.Join(", ", Enumerable.Repeat("text/plain", 20))}" });

        var lines = Written(new(explained), "text").Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 100));
        Assert.Contains(lines, line => line.Contains("application/vn……", StringComparison.Ordinal) || line.Contains("application/vn….document", StringComparison.Ordinal));
        Assert.Equal($"POST{path}", string.Concat(lines.TakeWhile(static line => line.Length > 0)).Replace(" ", "", StringComparison.Ordinal).Replace("http", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_terminal_sees_failures_in_red()
    {
        var document = new SmallApi("[image/png]", "type: http, requestTemplates: {image/png: x}").Text;
        var explanation = new Explanation(Explained.Operations(document, new() { ContentType = "image/png" }));
        Assert.Contains("\e[1;31merror-500", Written(explanation, "text", colour: true), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', Written(explanation, "text"));
    }

    [Fact]
    public void What_a_document_makes_up_moves_no_cursor_and_breaks_no_table_or_diagram()
    {
        var document = new SmallApi().Text.Replace("/test:", "\"/a\\e[2J;b#|`\":", StringComparison.Ordinal);
        var explanation = new Explanation(Explained.Operations(document, new() { ContentType = "text/a|b" }));
        Assert.Contains("POST /a␛[2J;b#|`", Written(explanation, "text"), StringComparison.Ordinal);
        var markdown = Written(explanation, "markdown");
        Assert.Contains("## `` POST /a␛[2J;b#|` ``", markdown, StringComparison.Ordinal);
        Assert.Contains("| `text/a\\|b` |", markdown, StringComparison.Ordinal);
        Assert.Contains("Client->>Gateway: POST /a␛[2J#59;b#35;|`", markdown, StringComparison.Ordinal);
    }

    private static string Written(Explanation explanation, string format, bool colour = false)
    {
        using var output = new StringWriter();
        ExplanationWriter.For(format, colour)!.Write(explanation, output);
        return output.ToString();
    }
}
