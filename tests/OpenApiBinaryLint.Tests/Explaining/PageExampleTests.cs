using OpenApiBinaryLint.Explaining;

namespace OpenApiBinaryLint.Tests.Explaining;

/// <summary>
/// The requests and responses that AWS's pages on images in Lambda and in S3 print, against documents like those of the pages: what comes
/// of each, and what is said where a page promises something else.
/// </summary>
public class PageExampleTests
{
    private const string Json = "application/json";
    private const string Bytes = "application/octet-stream";
    private const string KeyOnPage = "shows the status of such a key for a success";
    private const string DefaultOnPage = "shows status 200 with such keys; by what AWS documents of them every success leaves as 500";
    private const string RawBytesOnPage = "shows raw bytes for such a request";
    private const string BinaryAcceptOnPage = "says that a binary Accept is enough for raw bytes; recorded is a 500";

    private static readonly string LambdaInSwagger = Swagger("""
          /photos:
            get:
              produces: [application/json]
              parameters: [{name: name, in: query, type: string}]
              responses: {"200": {description: A photo}, "500": {description: A failure}}
              x-amazon-apigateway-integration:
                {INTEGRATION}
                requestTemplates: {application/json: '{"name": "$input.params(''name'')"}'}
                responses:
                  default: {statusCode: "500"}
                  2\d{2}: {statusCode: "200", responseTemplates: {application/json: '{"photo": "$input.body"}'}}
            put:
              produces: [application/json, application/octet-stream]
              parameters: [{name: name, in: query, type: string}]
              responses: {"200": {description: Stored}, "500": {description: A failure}}
              x-amazon-apigateway-integration:
                {INTEGRATION}
                contentHandling: CONVERT_TO_TEXT
                requestTemplates: {application/json: '{"name": "$input.params(''name'')", "photo": "$input.body"}'}
                responses: {default: {statusCode: "500"}, '2\d{2}': {statusCode: "200"}}
        """, "uri: arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:photos/invocations");

    private static readonly string LambdaInOpenApi = LambdaInSwagger
        .Replace("swagger: \"2.0\"", "openapi: 3.0.0", StringComparison.Ordinal)
        .Replace("      produces: [application/json]\n", "", StringComparison.Ordinal)
        .Replace("      produces: [application/json, application/octet-stream]\n", "", StringComparison.Ordinal)
        .Replace("in: query, type: string", "in: query, schema: {type: string}", StringComparison.Ordinal)
        .Replace("description: A photo}", "description: A photo, content: {application/json: {}}}", StringComparison.Ordinal)
        .Replace("description: Stored}", "description: Stored, content: {application/json: {}, application/octet-stream: {}}}", StringComparison.Ordinal);

    private static readonly string S3 = Swagger("""
          /photos:
            get:
              produces: [application/json]
              parameters: [{name: name, in: query, type: string}]
              responses: {"200": {description: A photo}, "500": {description: A failure}}
              x-amazon-apigateway-integration:
                {INTEGRATION}
                passthroughBehavior: when_no_match
                requestParameters: {integration.request.path.name: method.request.querystring.name}
                responses:
                  default: {statusCode: "500"}
                  2\d{2}: {statusCode: "200", responseTemplates: {application/json: '{"photo": "$input.body"}'}}
            put:
              produces: [application/json, application/octet-stream]
              parameters: [{name: name, in: query, type: string}]
              responses: {"200": {description: Stored}, "500": {description: A failure}}
              x-amazon-apigateway-integration:
                {INTEGRATION}
                passthroughBehavior: when_no_match
                contentHandling: CONVERT_TO_BINARY
                requestParameters: {integration.request.path.name: method.request.querystring.name}
                responses: {default: {statusCode: "500"}, '2\d{2}': {statusCode: "200"}}
        """, "uri: arn:aws:apigateway:eu-west-1:s3:path/{name}");

    /// <summary>Method, Content-Type and Accept as printed; what Lambda gets with its row; what leaves by `default` and by `2\d{2}`.</summary>
    [Theory]
    [InlineData("GET", Json, Bytes, "template Q4", "decoded R7", "error-500 R7")] // printed: 200, raw bytes
    [InlineData("GET", Json, Json, "template Q4", "text R4", "template R4")] // printed: 200, {"image": "…"}
    [InlineData("PUT", Bytes, Json, "base64 Q9", "text R4", "text R4")] // printed: 200
    [InlineData("PUT", Json, Json, "template Q6", "text R4", "text R4")] // printed: 200
    public void Images_in_Lambda(string method, string contentType, string accept, string request, string byDefault, string success)
    {
        foreach (var document in (string[])[LambdaInSwagger, LambdaInOpenApi])
        {
            var explained = Explain(document, method, contentType, accept, resultType: Json);
            Assert.Equal((request, byDefault, success), Shown(explained));

            // A success never takes the key that the page has for it: it leaves as 500.
            Assert.Contains(explained.Responses[0].Because, reason => reason.EndsWith(DefaultOnPage, StringComparison.Ordinal));
            Assert.Contains(explained.Responses[1].Because, reason => reason.Contains(KeyOnPage, StringComparison.Ordinal));
            Assert.Equal("INT006", explained.Responses[0].Hint?.Rule);
            Assert.Equal(
                success == "error-500 R7",
                explained.Responses[1].Because.Contains($"AWS's page `Access binary files in Lambda using an API Gateway API` {RawBytesOnPage}"));
        }
    }

    [Fact]
    public void Bare_base64_is_nothing_that_Lambda_takes_though_the_page_shows_a_success()
    {
        var request = Assert.Single(Explain(LambdaInSwagger, "PUT", Bytes, Json, Json).Requests);
        Assert.Equal(
            [
                "The backend takes JSON, which bare base64 is not: the call fails",
                "AWS's page `Access binary files in Lambda using an API Gateway API` shows status 200 for such a request; the call's failure is inferred from what Lambda takes",
            ],
            request.Because.TakeLast(2));
        Assert.Equal("BIN005", request.Hint?.Rule);

        var mapped = Assert.Single(Explain(LambdaInSwagger, "PUT", Json, Json, Json).Requests);
        Assert.DoesNotContain("AWS's page", string.Join('\n', mapped.Because), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_what_Lambda_returns_a_bare_string_is_decoded() => Assert.Contains(
        "What a Lambda function returns is JSON: of that a bare base64 string is decoded, as reports show, and an object is no base64",
        Explain(LambdaInSwagger, "GET", Json, Bytes, Json).Responses[1].Because);

    /// <summary>Method, Content-Type and Accept as printed, the object's type; what S3 gets with its row; what leaves by `2\d{2}`; what is said of the page.</summary>
    [Theory]
    [InlineData("GET", Json, Bytes, "image/jpeg", "text Q4", "error-500 R13", RawBytesOnPage)] // printed: 200, raw bytes
    [InlineData("GET", Json, Bytes, "binary/octet-stream", "text Q4", "error-500 R7", BinaryAcceptOnPage)] // an object that was stored without a type
    [InlineData("GET", Json, Json, "image/jpeg", "text Q4", "template R10", null)] // printed: 200, {"image": "…"}
    [InlineData("GET", Json, Json, "binary/octet-stream", "text Q4", "template R4", null)]
    [InlineData("PUT", Bytes, Json, Json, "bytes Q8", "text R4", null)] // printed: 200
    [InlineData("PUT", Json, Json, Json, "decoded Q5", "text R4", null)] // printed: 200, for a body of base64
    public void Images_in_S3(string method, string contentType, string accept, string resultType, string request, string success, string? onPage)
    {
        var explained = Explain(S3, method, contentType, accept, resultType);
        Assert.Equal((request, success), (Shown(explained).Request, Shown(explained).Success));
        var said = explained.Responses[1].Because.Where(static reason => reason.StartsWith("AWS's page", StringComparison.Ordinal)).ToList();
        Assert.Equal(onPage is not null, said.Any(reason => reason.Contains(onPage!, StringComparison.Ordinal)));
        Assert.All(said, static reason => Assert.StartsWith("AWS's page `Access binary files in Amazon S3 through an API Gateway API` ", reason, StringComparison.Ordinal));

        // What `default` takes are errors, of which the page says nothing.
        Assert.DoesNotContain("AWS's page", string.Join('\n', explained.Responses[0].Because), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_template_the_page_is_right_about_types_that_are_listed()
    {
        var document = S3.Replace(", responseTemplates: {application/json: '{\"photo\": \"$input.body\"}'}", "", StringComparison.Ordinal);
        var explained = Explain(document, "GET", Json, Bytes, "image/jpeg");
        Assert.Equal("bytes R13", Shown(explained).Success);
        Assert.DoesNotContain("AWS's page", string.Join('\n', explained.Responses[1].Because), StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_of_S3_is_tried_with_the_type_that_S3_gives_it() => Assert.Contains(
        "binary/octet-stream", Explained.Operation(S3, new() { Method = "get" }).Responses.Select(static response => response.ContentType));

    private static string Swagger(string paths, string uri) => $$"""
        swagger: "2.0"
        info: {title: Photos, version: "1"}
        x-amazon-apigateway-binary-media-types: [application/octet-stream, image/jpeg]
        paths:
        {{paths.Replace("{INTEGRATION}", $"type: aws\n        httpMethod: POST\n        credentials: arn:aws:iam::123456789012:role/photos\n        {uri}", StringComparison.Ordinal)}}
        """;

    private static OperationExplanation Explain(string document, string method, string contentType, string accept, string resultType) =>
        Explained.Operation(document, new() { Path = "/photos?name=a.jpg", Method = method, ContentType = contentType, Accept = accept, ResponseContentType = resultType });

    private static (string Request, string Default, string Success) Shown(OperationExplanation explained)
    {
        var request = Assert.Single(explained.Requests);
        Assert.Equal(["default", "2\\d{2}"], explained.Responses.Select(static response => response.Key));
        var (byDefault, success) = (explained.Responses[0], explained.Responses[1]);
        return (
            $"{request.BackendReceives.Word()} {request.Row}",
            $"{byDefault.ClientReceives.Word()} {byDefault.Row}",
            $"{success.ClientReceives.Word()} {success.Row}");
    }
}
