using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting;

/// <summary>Documents inside templates are converted in their places.</summary>
public class HostConversionTests
{
    private const string Before = """
        # Not ours:   "spacing", 'quotes' and comments
        AWSTemplateFormatVersion:   "2010-09-09"
        Globals: {Api: {TracingEnabled: true}}  # kept
        Resources:
          Table: {Type: AWS::DynamoDB::Table}
          Images:
            Type: AWS::Serverless::Api
            Properties:
              StageName: live
              DefinitionBody:

        """;

    private const string After = """

          # behind the document
          Other:
            Type: 'AWS::S3::Bucket'

        """;

    private const string Swagger = """
        swagger: "2.0"
        info: {title: Images, version: "1"} # one line
        paths:
          # every image
          /images/{key}:
            put:
              consumes: [image/png]
              parameters:
                - {name: key, in: path, required: true, type: string}
                - {name: body, in: body, schema: {type: string, format: binary}}
              responses:
                "200": {description: Stored}
              x-amazon-apigateway-integration:
                type: aws
                httpMethod: POST
                uri: !Sub "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Function.Arn}/invocations"
                requestTemplates:
                  application/json: |
                    {
                      "key": "$input.params('key')"

                    }
        """;

    public static TheoryData<string> Documents =>
        [.. Directory.GetDirectories(Repository.PathOf("fixtures", "convert")).SelectMany(static folder => Directory.GetFiles(folder, "input.*")).Order(StringComparer.Ordinal)];

    [Fact]
    public void Everything_outside_of_the_document_stays_byte_for_byte()
    {
        var result = Convert(Before + Indent(Swagger) + After, TargetVersion.OpenApi30);
        Assert.StartsWith(Before, result, StringComparison.Ordinal);
        Assert.EndsWith(After, result, StringComparison.Ordinal);
        Snapshot.Match(result[Before.Length..^After.Length]);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_becomes_in_its_place_what_it_becomes_alone(string file)
    {
        var document = File.ReadAllText(file).TrimEnd('\n');
        foreach (var to in (TargetVersion[])[TargetVersion.Swagger20, TargetVersion.OpenApi30])
        {
            var alone = Converter.Convert(SourceText.FromString(document + "\n"), null, new() { To = to, Force = true }).Source!.Content;
            Assert.Equal(Embed(alone.TrimEnd('\n')), Convert(Embed(document), to));
        }
    }

    [Fact]
    public void Line_ends_stay()
    {
        var text = (Before + Indent(Swagger) + After).ReplaceLineEndings("\r\n");
        var result = Convert(text, TargetVersion.OpenApi30);
        Assert.Equal(result.ReplaceLineEndings("\r\n"), result);
        Assert.Equal(Convert(Before + Indent(Swagger) + After, TargetVersion.OpenApi30), result.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Notes_stand_at_their_places_in_the_template()
    {
        var text = Before + Indent("""
            openapi: 3.0.1
            info: {title: Images, version: "1"}
            paths:
              /images:
                get:
                  parameters:
                    - {name: session, in: cookie, schema: {type: string}}
                  responses: {"200": {description: Images}}
            """) + After;
        var result = Converter.Convert(SourceText.FromString(text), null, new() { To = TargetVersion.Swagger20 });
        var note = Assert.Single(result.Notes, static note => note.Rule.Id == "CNV-COOKIE");
        Assert.StartsWith("{name: session", text[note.Span.Start..], StringComparison.Ordinal);
        Assert.StartsWith("/Resources/Images/Properties/DefinitionBody/paths/~1images/get/parameters/0", note.Pointer, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_documents_one_may_be_named()
    {
        var text = """
            Resources:
              First:
                Type: AWS::ApiGateway::RestApi
                Properties: {Body: {swagger: "2.0", info: {title: A, version: "1"}, paths: {}}}
              Second:
                Type: AWS::ApiGateway::RestApi
                Properties: {Body: {swagger: "2.0", info: {title: B, version: "1"}, paths: {}}}
            """;
        var all = Convert(text, TargetVersion.OpenApi30);
        var second = Convert(text, TargetVersion.OpenApi30, "Second");
        Assert.Equal(2, all.Split("openapi: ").Length - 1);
        Assert.Equal(text[..text.IndexOf("  Second", StringComparison.Ordinal)], second[..second.IndexOf("  Second", StringComparison.Ordinal)]);
        Assert.EndsWith(all[all.IndexOf("  Second", StringComparison.Ordinal)..], second, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Third", null, "`Third` holds no API document")]
    [InlineData(null, DocumentFormat.Json, "keeps the notation of the file")]
    public void What_cannot_be_done_is_refused(string? resource, DocumentFormat? format, string reason)
    {
        var options = new ConversionOptions { To = TargetVersion.OpenApi30, Resource = resource, Format = format };
        var result = Converter.Convert(SourceText.FromString(Before + Indent(Swagger) + After), null, options);
        Assert.Null(result.Source);
        Assert.Contains(reason, Assert.Single(result.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_anchor_that_the_rest_of_the_file_uses_is_not_lost()
    {
        var text = Before + Indent(Swagger.Replace("consumes: [image/png]", "consumes: &types [image/png]", StringComparison.Ordinal)) + After
            + "  Third: {Type: AWS::X::Y, Properties: {Types: *types}}\n";
        var result = Converter.Convert(SourceText.FromString(text), null, new() { To = TargetVersion.OpenApi30 });
        Assert.Null(result.Source);
        Assert.Contains("shares anchors", Assert.Single(result.Notes).Message, StringComparison.Ordinal);
    }

    private static string Embed(string document) => document.StartsWith('{')
        ? """{"Resources": {"Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Body": """ + document + "}}}}"
        : Before + Indent(document) + After;

    private static string Indent(string document) =>
        string.Join('\n', document.Split('\n').Select(static line => line.Length == 0 ? "" : new string(' ', 8) + line));

    private static string Convert(string text, TargetVersion to, string? resource = null)
    {
        var result = Converter.Convert(SourceText.FromString(text), null, new() { To = to, Resource = resource, Force = true });
        Assert.True(result.Source is not null, string.Join('\n', result.Notes));
        return result.Source.Content;
    }
}
