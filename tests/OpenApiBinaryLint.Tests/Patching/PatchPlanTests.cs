using OpenApiBinaryLint.Patching;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Patching;

/// <summary>What a plan holds.</summary>
public class PatchPlanTests
{
    private const string Mock = "type: mock";

    public static TheoryData<string> Documents => [.. Fixtures.In("clean"), .. Fixtures.In("pairs"), .. Fixtures.In("broken"), .. Fixtures.In("sample")];

    /// <summary>The recipe of https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings-configure-with-control-service-api.html for passing bytes through.</summary>
    [Fact]
    public void Bytes_for_S3_are_passed_through_as_the_recipe_of_AWS_does()
    {
        var plan = PatchPlan.Between(null, Plans.Read("""
            {
              "swagger": "2.0",
              "info": {"title": "Files", "version": "1"},
              "paths": {
                "/files": {
                  "get": {
                    "responses": {"200": {"description": "The file"}},
                    "x-amazon-apigateway-integration": {
                      "type": "aws", "httpMethod": "GET", "uri": "arn:aws:apigateway:eu-west-1:s3:path/files/{name}", "passthroughBehavior": "when_no_match",
                      "responses": {"default": {"statusCode": "500"}, "2\\d{2}": {"statusCode": "200", "responseTemplates": {"application/json": "{\"file\": \"$input.body\"}"}}}
                    }
                  },
                  "put": {
                    "responses": {"200": {"description": "Stored"}},
                    "x-amazon-apigateway-integration": {
                      "type": "aws", "httpMethod": "PUT", "uri": "arn:aws:apigateway:eu-west-1:s3:path/files/{name}", "passthroughBehavior": "when_no_match",
                      "contentHandling": "CONVERT_TO_BINARY", "responses": {"default": {"statusCode": "200"}}
                    }
                  }
                }
              },
              "x-amazon-apigateway-binary-media-types": ["application/octet-stream", "image/jpeg"]
            }
            """));

        Assert.Equal(
            [
                "API: add /binaryMediaTypes/application~1octet-stream",
                "API: add /binaryMediaTypes/image~1jpeg",
                "GET /files: replace /passthroughBehavior = WHEN_NO_MATCH",
                "GET /files 200: add /responseTemplates/application~1json = {\"file\": \"$input.body\"}",
                "PUT /files: replace /contentHandling = CONVERT_TO_BINARY",
                "PUT /files: replace /passthroughBehavior = WHEN_NO_MATCH",
            ],
            Plans.Show(plan));
        Assert.Equal("PATCH /restapis/{restapi_id}/resources/{resource_id}/methods/PUT/integration", plan.Steps[3].Request);
        Assert.Equal(PatchTarget.Deployment, plan.Steps[^1].Target);
        Assert.Equal("Nothing of this takes effect before the API is deployed anew", plan.Steps[^1].Comment);
    }

    /// <summary>The other recipes of that page, without its slips: CONTVERT_TO_BINARY, and a <c>remove</c> of what was replaced.</summary>
    [Theory]
    [InlineData(
        "type: aws", "type: aws\ncontentHandling: CONVERT_TO_TEXT\nrequestTemplates: {application/octet-stream: '{\"body\": \"$input.body\"}'}",
        "PUT /images: replace /contentHandling = CONVERT_TO_TEXT",
        "PUT /images: add /requestTemplates/application~1octet-stream = {\"body\": \"$input.body\"}")]
    [InlineData(
        "type: aws\nresponses: {default: {statusCode: '200'}}", "type: aws\nresponses: {default: {statusCode: '200', contentHandling: CONVERT_TO_BINARY}}",
        "PUT /images 200: replace /contentHandling = CONVERT_TO_BINARY")]
    public void Bodies_are_converted_as_the_recipes_of_AWS_do(string old, string wanted, params string[] operations)
    {
        var plan = PatchPlan.Between(
            Plans.Api(old, "x-amazon-apigateway-binary-media-types: [image/jpeg]"),
            Plans.Api(wanted, "x-amazon-apigateway-binary-media-types: [application/octet-stream]"));
        Assert.Equal(["API: remove /binaryMediaTypes/image~1jpeg", "API: add /binaryMediaTypes/application~1octet-stream", .. operations], Plans.Show(plan));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void From_a_document_to_itself_there_is_nothing_to_do(string path)
    {
        if (PatchableApi.Read(Fixtures.Read(path), Fixtures.FormatOf(path)) is { } api)
        {
            Assert.Empty(PatchPlan.Between(api, api).Steps);
        }
    }

    [Fact]
    public void From_one_version_and_format_to_another_there_is_nothing_to_do()
    {
        foreach (var pair in Fixtures.In("pairs").GroupBy(static path => Path.GetDirectoryName(path)))
        {
            var halves = pair.Select(path => PatchableApi.Read(Fixtures.Read(path), Fixtures.FormatOf(path))!).ToArray();
            Assert.Equal((0, ""), Differences(PatchPlan.Between(halves[0], halves[1])));
            Assert.Equal((0, ""), Differences(PatchPlan.Between(halves[1], halves[0])));
        }
    }

    private static (int Steps, string Differences) Differences(PatchPlan plan) =>
        (plan.Steps.Count, string.Join('\n', plan.NotCovered.Where(static reason => reason.Contains("differ", StringComparison.Ordinal))));

    [Theory]
    [InlineData("[image/png]", "[image/jpeg, image/png, image/svg+xml]", "add /binaryMediaTypes/image~1jpeg", "add /binaryMediaTypes/image~1svg+xml")]
    [InlineData("[image/png, image/gif]", "['*/*']", "remove /binaryMediaTypes/image~1png", "remove /binaryMediaTypes/image~1gif", "add /binaryMediaTypes/*~1*")]
    [InlineData("[image/png, image/gif]", "[image/gif, image/png]")]
    [InlineData("[]", "[image/a~b]", "add /binaryMediaTypes/image~1a~0b")]
    public void Binary_media_types_are_removed_before_others_are_added(string old, string wanted, params string[] operations)
    {
        var plan = PatchPlan.Between(WithTypes(old), WithTypes(wanted));
        Assert.Equal(operations.Select(static operation => $"API: {operation}"), Plans.Show(plan));
    }

    [Theory]
    [InlineData("contentHandling: CONVERT_TO_TEXT", "contentHandling: CONVERT_TO_BINARY", "replace /contentHandling = CONVERT_TO_BINARY")]
    [InlineData("contentHandling: CONVERT_TO_TEXT", "", "replace /contentHandling = ")]
    [InlineData("", "passthroughBehavior: when_no_match")]
    [InlineData("passthroughBehavior: WHEN_NO_MATCH", "")]
    [InlineData("passthroughBehavior: NEVER", "", "replace /passthroughBehavior = WHEN_NO_MATCH")]
    [InlineData("passthroughBehavior: never", "passthroughBehavior: when_no_templates", "replace /passthroughBehavior = WHEN_NO_TEMPLATES")]
    [InlineData(
        "requestTemplates: {a/b: old, c/d: same, e/f: gone}",
        "requestTemplates: {g/h: new, a/b: \"it's $x, yes\", c/d: same}",
        "remove /requestTemplates/e~1f",
        "add /requestTemplates/g~1h = new",
        "replace /requestTemplates/a~1b = it's $x, yes")]
    public void Settings_of_an_integration_change_where_they_differ(string old, string wanted, params string[] operations)
    {
        var plan = PatchPlan.Between(Plans.Api($"{Mock}\n{old}"), Plans.Api($"{Mock}\n{wanted}"));
        Assert.Equal(operations.Select(static operation => $"PUT /images: {operation}"), Plans.Show(plan));
    }

    [Fact]
    public void Responses_are_told_apart_by_status_codes_not_by_patterns()
    {
        var old = Plans.Api($"{Mock}\nresponses: {{default: {{statusCode: 200, contentHandling: CONVERT_TO_TEXT}}, 4..: {{statusCode: 400}}}}");
        var wanted = Plans.Api($"{Mock}\nresponses: {{2..: {{statusCode: '200', responseTemplates: {{a/b: x}}}}, default: {{statusCode: '400'}}}}");

        var plan = PatchPlan.Between(old, wanted);

        Assert.Equal(
            [
                "PUT /images 200: replace /contentHandling = ",
                "PUT /images 200: add /responseTemplates/a~1b = x",
                "! `PUT /images`, response of status code 200: settings that differ, are not about payloads and stay: `selectionPattern`",
                "! `PUT /images`, response of status code 400: settings that differ, are not about payloads and stay: `selectionPattern`",
            ],
            Plans.Show(plan));
        Assert.StartsWith("Unverified: ", plan.Steps[0].Comment, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "0", "replace /minimumCompressionSize = 0")]
    [InlineData("1024", "2048", "replace /minimumCompressionSize = 2048")]
    [InlineData("1024", null, "replace /minimumCompressionSize = ")]
    [InlineData("1024", "1024")]
    public void The_size_from_which_bodies_are_compressed_is_replaced(string? old, string? wanted, params string[] operations)
    {
        var plan = PatchPlan.Between(WithCompression(old), WithCompression(wanted));
        Assert.Equal(operations.Select(static operation => $"API: {operation}"), Plans.Show(plan));
    }

    [Theory]
    [InlineData("type: mock", "type: http", "`PUT /images`: the type of the integration changes from `MOCK` to `HTTP`, which takes a new integration with all its settings, not a PATCH")]
    [InlineData("type: mock", "type: mock\ncontentHandling: !Ref Handling", "`PUT /images`: `contentHandling` is unknown")]
    [InlineData("type: mock", "type: mock\ncontentHandling: CONTVERT_TO_BINARY", "`PUT /images`: `contentHandling` has a value that it does not take")]
    [InlineData("type: mock\ncontentHandling: !Ref Handling", "type: mock", "`PUT /images`: whether `contentHandling` is set is unknown; the new document does not set it")]
    [InlineData("type: mock", "type: mock\nrequestTemplates: {a/b: !Sub '${Body}'}", "`PUT /images`: the template for `a/b` in `requestTemplates` is unknown")]
    [InlineData("type: mock\nrequestTemplates: {a/b: x}", "type: mock\nrequestTemplates: !Ref Templates", "`PUT /images`: some of the `requestTemplates` are unknown, so none is removed")]
    [InlineData("type: mock", "type: mock\nresponses: {default: {statusCode: '200'}}", "`PUT /images`: the response of status code 200 is not in the old document; a PATCH cannot make it")]
    [InlineData("type: mock\nresponses: {default: {statusCode: '200'}}", "type: mock", "`PUT /images`: the response of status code 200 is in the old document alone; a PATCH cannot remove it")]
    [InlineData("type: mock", "type: mock\nresponses: {default: {contentHandling: CONVERT_TO_TEXT}}", "`PUT /images`: the status code of the response `default` is unknown")]
    [InlineData("type: mock", "type: mock\nresponses: {default: !Ref Response}", "`PUT /images`: further responses are unknown")]
    [InlineData("type: mock\nresponses: {default: !Ref Response}", "type: mock\nresponses: {default: {statusCode: '200'}}", "`PUT /images`: whether the response of status code 200 is there already is unknown")]
    [InlineData("type: mock\nrequestTemplates: {'${type}': x}", "type: mock", "`PUT /images`: some of the old `requestTemplates` are unknown, and stay")]
    [InlineData("!Ref Integration", "type: mock", "`PUT /images`: the integration is unknown")]
    [InlineData(
        "type: http\nuri: https://a.example.com\nhttpMethod: GET\ncredentials: arn:a\nrequestParameters: {a: '1'}\ntimeoutInMillis: 1000",
        "type: HTTP\nuri: https://b.example.com\nhttpMethod: PUT\nrequestParameters: {a: '2'}\ntimeoutInMillis: '1000'",
        "`PUT /images`: settings that differ, are not about payloads and stay: `uri`, `httpMethod`, `requestParameters`, `credentials`")]
    [InlineData("type: mock\nuri: !Sub '${a}'", "type: mock\nuri: !Sub '${b}'", "`PUT /images`: settings that may differ, are not about payloads and stay: `uri`")]
    [InlineData("type: mock", "type: ${kind}", "`PUT /images`: settings that may differ, are not about payloads and stay: `type`")]
    [InlineData(
        "type: mock\nresponses: {default: {statusCode: 200, responseParameters: {a: 'b'}}}",
        "type: mock\nresponses: {2..: {statusCode: '200', responseParameters: {a: 'c'}}}",
        "`PUT /images`, response of status code 200: settings that differ, are not about payloads and stay: `responseParameters`, `selectionPattern`")]
    public void What_a_PATCH_cannot_do_or_nobody_knows_is_not_covered(string old, string wanted, string reason)
    {
        var plan = PatchPlan.Between(Plans.Api(old), Plans.Api(wanted));
        Assert.Equal([$"! {reason}"], Plans.Show(plan));
    }

    [Fact]
    public void Methods_that_come_or_go_are_not_covered()
    {
        var old = Plans.Read("{swagger: '2.0', paths: {/a: {get: {x-amazon-apigateway-integration: {type: mock}}}}}");
        var wanted = Plans.Read("{openapi: 3.0.1, paths: {/a: {x-amazon-apigateway-any-method: {x-amazon-apigateway-integration: {type: mock, contentHandling: CONVERT_TO_TEXT}}}}}");

        Assert.Equal(
            [
                "! `ANY /a`: the method is not in the old document; a PATCH cannot make it",
                "! `GET /a`: the method is in the old document alone; a PATCH cannot remove it",
            ],
            Plans.Show(PatchPlan.Between(old, wanted)));
        Assert.Equal(["ANY /a: replace /contentHandling = CONVERT_TO_TEXT"], Plans.Show(PatchPlan.Between(null, wanted)));
    }

    [Fact]
    public void A_list_with_unknown_entries_loses_none() => Assert.Equal(
        ["API: add /binaryMediaTypes/a~1b", "! The API: some of the `binaryMediaTypes` are unknown, so none is removed"],
        Plans.Show(PatchPlan.Between(WithTypes("[image/png]"), WithTypes("[a/b, !Ref Type]"))));

    [Fact]
    public void What_a_list_may_have_had_stays() => Assert.Equal(
        ["API: remove /binaryMediaTypes/a~1b", "API: add /binaryMediaTypes/image~1png", "! The API: some of the old `binaryMediaTypes` are unknown, and stay"],
        Plans.Show(PatchPlan.Between(WithTypes("[a/b, !Ref Type]"), WithTypes("[image/png]"))));

    [Fact]
    public void From_nothing_what_is_unknown_is_not_guessed()
    {
        var wanted = Plans.Read("""
            swagger: "2.0"
            x-amazon-apigateway-binary-media-types: !Ref Types
            x-amazon-apigateway-minimum-compression-size: !Ref Size
            paths:
              /a:
                post:
                  x-amazon-apigateway-integration:
                    type: aws
                    contentHandling: {Fn::If: [Condition, CONVERT_TO_TEXT, CONVERT_TO_BINARY]}
                    passthroughBehavior: ${behavior}
                    requestTemplates: {image/png: !Sub "${Template}", "${type}": x}
                    responses:
                      default: {statusCode: !Ref Status, contentHandling: CONVERT_TO_TEXT}
                      4..: {statusCode: "400", contentHandling: CONVERT_TO_TEXT}
                put: {x-amazon-apigateway-integration: !Ref Integration}
              ${path}: !Ref Path
            """);
        Assert.Equal(
            [
                "POST /a 400: replace /contentHandling = CONVERT_TO_TEXT",
                "! The API: some of the `binaryMediaTypes` are unknown",
                "! The API: `minimumCompressionSize` is unknown",
                "! `POST /a`: `contentHandling` is unknown",
                "! `POST /a`: `passthroughBehavior` is unknown",
                "! `POST /a`: some of the `requestTemplates` are unknown",
                "! `POST /a`: the template for `image/png` in `requestTemplates` is unknown",
                "! `POST /a`: the status code of the response `default` is unknown",
                "! `PUT /a`: the integration is unknown",
                "! The API: further paths or methods are unknown",
            ],
            Plans.Show(PatchPlan.Between(null, wanted)));
    }

    [Theory]
    [InlineData("paths: {/a: {get: {}}}", "paths: {'${path}': {}}", "The API: further paths or methods are unknown")]
    [InlineData("paths: {'${path}': {}}", "paths: {/a: {get: {}}}", "`GET /a`: whether the method is there already is unknown")]
    public void Methods_that_cannot_be_seen_are_not_covered(string old, string wanted, string reason) => Assert.Equal(
        [$"! {reason}"], Plans.Show(PatchPlan.Between(Plans.Read($"swagger: '2.0'\n{old}"), Plans.Read($"swagger: '2.0'\n{wanted}"))));

    [Theory]
    [InlineData("{openapi: 3.0.1, x-amazon-apigateway-importexport-version: '1.0'}", "This is the document of an HTTP API, ")]
    [InlineData("openapi: 3.0.1\n---\nopenapi: 3.0.1\n", "The file holds 2 documents; ")]
    [InlineData("{patchOperations: []}", "This is neither Swagger 2.0 nor OpenAPI 3, ")]
    public void What_is_no_REST_API_is_refused(string text, string reason)
    {
        var source = SourceText.FromString(text);
        Assert.Null(PatchableApi.Read(source, format: null));
        var refusal = Assert.Single(PatchableApi.WhyRefused(source, format: null));
        Assert.StartsWith(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Equal("patch.md#patch-refused", refusal.Rule.PageName);
        Assert.Contains($"## {refusal.Rule.Id}\n\n{refusal.Rule.Summary} (error).", Repository.Read("rules", "patch.md"), StringComparison.Ordinal);
    }

    private static PatchableApi WithTypes(string list) => Plans.Api(Mock, $"x-amazon-apigateway-binary-media-types: {list}");

    private static PatchableApi WithCompression(string? size) =>
        Plans.Api(Mock, size is null ? "" : $"x-amazon-apigateway-minimum-compression-size: {size}");
}
