using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Payloads;

/// <summary>Rules know the tables only from <see cref="PayloadConversion"/>: with another row they say something else.</summary>
public class BrokenTableTests
{
    private const string Lambda = "type: aws, uri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/f/invocations'";

    /// <summary>Rule, the row that it rests on, and a document: list, integration, response.</summary>
    public static TheoryData<string, string, string, string, string> Rules => new()
    {
        { "BIN001", "Q7", "[image/png]", "type: http, requestTemplates: {image/png: x}", "" },
        { "BIN002", "Q5", "[image/png]", "type: http, contentHandling: CONVERT_TO_BINARY, requestTemplates: {text/csv: x}", "" },
        { "BIN003", "Q7", "['*/*']", "type: mock, requestTemplates: {application/json: x}", "" },
        { "BIN004", "Q7", "[application/json]", "type: mock, requestTemplates: {application/json: x}", "" },
        { "BIN005", "Q9", "[image/png]", $"{Lambda}, contentHandling: CONVERT_TO_TEXT", "" },
        { "BIN009", "R2", "[]", "type: http", "contentHandling: CONVERT_TO_BINARY, responseTemplates: {image/png: x}" },
        { "BIN010", "R13", "['*/*']", "type: http", "responseTemplates: {image/png: x}" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_falls_silent_when_its_row_says_otherwise(string rule, string row, string list, string integration, string response)
    {
        var document = new SmallApi(list, integration, response).Text;
        Assert.Contains(rule, Lint(document, PayloadConversion.Standard));
        Assert.DoesNotContain(rule, Lint(document, new(WithText(row))));
    }

    private static ConversionTables WithText(string row) => new(
        [.. ConversionTables.Standard.Requests.Select(request => request.Name == row ? request with { Payload = BodyForm.Text } : request)],
        [.. ConversionTables.Standard.Responses.Select(response => response.Name == row ? response with { Payload = BodyForm.Text } : response)]);

    private static IEnumerable<string> Lint(string document, PayloadConversion payloads) =>
        Linter.Lint(SourceText.FromString(document), DocumentFormat.Yaml, new() { Conformance = false }, payloads)
            .Diagnostics.Select(diagnostic => diagnostic.Rule.Id);
}
