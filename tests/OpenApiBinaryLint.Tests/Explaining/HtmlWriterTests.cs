using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using OpenApiBinaryLint.Explaining;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Tests.Payloads;

namespace OpenApiBinaryLint.Tests.Explaining;

/// <summary>What the page holds; how it behaves in a browser is tested in <c>tests/browser</c>.</summary>
public class HtmlWriterTests
{
    private const string Template = "type: http, requestTemplates: {image/png: x}";

    public static TheoryData<string> Documents => WriterTests.Documents;

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_answer_of_every_document_is_in_the_page_with_its_reasons(string path)
    {
        var source = Fixtures.Read(path);
        var findings = Linter.Lint(source, format: null, new() { Conformance = false }).Diagnostics;
        if (Explainer.Explain(source, format: null, new(), findings) is not { } explanation)
        {
            return;
        }

        var page = Written(explanation);
        Assert.Equal(page, Written(explanation));
        AssertBalanced(page);
        Assert.Equal(Identifiers(page).Distinct(), Identifiers(page));
        Assert.All(Regex.Matches(page, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value), target => Assert.Contains(target, Identifiers(page)));
        var articles = page.Split("<article")[1..];
        Assert.Equal(explanation.Operations.Count, articles.Length);
        Assert.All(explanation.Operations.Zip(articles), static pair => AssertAnswers(pair.First, Shown(pair.Second)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_steps_hold_all_reasons_in_their_order(string path)
    {
        foreach (var operation in Explainer.Explain(Fixtures.Read(path), format: null, new(), [])?.Operations ?? [])
        {
            Assert.All(operation.Requests, request => Assert.Equal(request.Because, request.Steps.SelectMany(step => step.Because)));
            Assert.All(operation.Responses, response => Assert.Equal(response.Because, response.Steps.SelectMany(step => step.Because)));
        }
    }

    [Theory]
    [InlineData("</script><img onerror=alert(1)>")]
    [InlineData("\" autofocus onfocus='alert(1)'")]
    [InlineData("</style><!--")]
    [InlineData("&lt;b&gt;<code>`x`</code>")]
    public void What_a_document_makes_up_is_text(string evil)
    {
        var quoted = $"'{evil.Replace("'", "''", StringComparison.Ordinal)}'";
        var document = new SmallApi($"[{quoted}]", $"type: http, requestTemplates: {{{quoted}: x}}").Text.Replace("/test:", $"'/{quoted[1..]}:", StringComparison.Ordinal);
        var page = Written(new(Explained.Operations(document, new() { ContentType = evil, Accept = evil, ResponseContentType = evil })) { Title = evil, ApiVersion = evil });
        AssertBalanced(page);
        Assert.DoesNotMatch("<img|<b>&|autofocus onfocus='|<!--", page);
        Assert.Equal(1, Regex.Count(page, "</script"));
        Assert.Equal(1, Regex.Count(page, "</style"));
        Assert.Contains($"/{evil}", Shown(page), StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_names_the_style_and_the_script_and_allows_nothing_else()
    {
        var page = Written(Explanation(Template));
        Assert.Contains($"default-src 'none'; style-src {Source(page, "style")}; script-src {Source(page, "script")}; ", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("""(src|srcset)=|@import|url\(|<link(?! rel="icon" href="data:)|\sstyle=|\son\w+=""", page);
    }

    [Fact]
    public void Operations_that_no_browser_has_room_for_are_counted()
    {
        var operation = Explained.Operations(new SmallApi("[image/png]", Template).Text)[0];
        var page = Written(new([.. Enumerable.Repeat(operation, 20_000)]));
        var drawn = Regex.Count(page, "<article");
        Assert.Contains($"<p class=\"rest\">Operations drawn: the first {drawn} of 20000. ", page, StringComparison.Ordinal);
        Assert.InRange(Regex.Count(page, "<details class=\"lane"), 19_900, 20_000);
        Assert.DoesNotContain("class=\"rest\"", Written(new([operation, operation])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_stands_beside_the_step_that_it_is_about()
    {
        var page = Written(Explanation(Template, new() { ContentType = "image/png" }));
        Assert.Matches("<span class=\"station mapping break fails\">[^\n]*?<span class=\"flag\">BIN001</span>", page);
        Assert.Matches("<li class=\"mapping\">[^\n]*<p class=\"finding\"><b><a href=\"https://[^\"]*/rules/BIN001-[a-z-]+.md\"", page);
        Assert.Contains("<b>1</b> path fails", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Responses_that_do_the_same_share_a_drawing()
    {
        const string Others = "}, '4..': {statusCode: '400'}, '5..': {statusCode: '500', contentHandling: CONVERT_TO_TEXT";
        var document = new SmallApi("[image/png]", Response: Others).Text
            .Replace("\"200\": {", "\"400\": {description: Wrong}, \"500\": {description: Broken}, \"200\": {", StringComparison.Ordinal);
        var page = Written(new(Explained.Operations(document)));
        Assert.Contains("<code>default</code> → 200, <code>4..</code> → 400</span>", page, StringComparison.Ordinal);
        Assert.Contains("\"names\"><code>5..</code> → 500</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_have_identifiers_that_links_can_name()
    {
        OperationExplanation Operation(string path) => Explained.Operation(new SmallApi().Text) with { Path = path };
        var page = Written(new([Operation("/a/{id}"), Operation("/a/(id)"), Operation("/"), Operation("/ä")]));
        Assert.Equal(["post-a-id", "post-a-id-2", "post", "post-2"], Regex.Matches(page, "<article [^>]*id=\"([^\"]*)").Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void Few_operations_are_open_and_of_many_those_that_fail()
    {
        var fine = Explained.Operation(new SmallApi().Text);
        var failing = Explained.Operation(new SmallApi("[image/png]", Template).Text);
        Assert.Equal(2, Regex.Count(Written(new([fine, failing])), "\n<details open>"));
        Assert.Equal(1, Regex.Count(Written(new([.. Enumerable.Repeat(fine, 20), failing])), "\n<details open>"));
    }

    [Fact]
    public void A_page()
    {
        var explanation = Explanation(Template, new() { ContentType = "image/png", Accept = "image/png", ResponseContentType = "image/png" });
        var page = Regex.Replace(Written(explanation with { Title = "Images", BinaryMediaTypes = ["image/png"] }), "(?s)(?<=<(style|script)>).*?(?=</)", "…");
        Snapshot.Match(Regex.Replace(page, "sha256-[^']*", "sha256-…"), extension: "html");
    }

    private static Explanation Explanation(string integration, ExplainQuery? query = null) =>
        new(Explained.Operations(new SmallApi("[image/png]", integration).Text, query));

    private static string Written(Explanation explanation)
    {
        using var output = new StringWriter();
        ExplanationWriter.For("html", colour: false)!.Write(explanation, output);
        return output.ToString();
    }

    private static void AssertAnswers(OperationExplanation operation, string article)
    {
        Assert.Contains($"{operation.Method.ToUpperInvariant()} ", article, StringComparison.Ordinal);
        var answers = operation.Requests.Select(request => (Form: request.BackendReceives, request.Because, request.Hint))
            .Concat(operation.Responses.Select(response => (Form: response.ClientReceives, response.Because, response.Hint)));
        Assert.All(answers, answer =>
        {
            Assert.Contains(answer.Form.Word(), article, StringComparison.Ordinal);
            Assert.All(answer.Because.Append($"{answer.Hint?.Rule} {answer.Hint?.Message}".Trim()), sentence =>
                Assert.Contains(sentence.Replace("`", "", StringComparison.Ordinal), article, StringComparison.Ordinal));
        });
    }

    private static List<string> Identifiers(string page) => [.. Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value)];

    private static string Shown(string html) => WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]*>", ""));

    private static string Source(string page, string element)
    {
        var text = Regex.Match(page, $"(?s)<{element}>(.*?)</{element}>").Groups[1].Value;
        return $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
    }

    private static void AssertBalanced(string page)
    {
        var open = new Stack<string>();
        foreach (Match tag in Regex.Matches(Regex.Replace(page, "(?s)(?<=<(style|script)>).*?(?=</)", ""), "<(/?)([a-z0-9]+)[^>]*>"))
        {
            var name = tag.Groups[2].Value;
            if (tag.Groups[1].Length > 0)
            {
                Assert.Equal(open.Pop(), name);
            }
            else if (name is not ("meta" or "link" or "input" or "wbr"))
            {
                open.Push(name);
            }
        }

        Assert.Empty(open);
    }
}
