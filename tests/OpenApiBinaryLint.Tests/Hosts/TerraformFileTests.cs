using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Tests.Hosts;

/// <summary>What Terraform's resources say, in configuration and in plans.</summary>
public sealed class TerraformFileTests
{
    private const string Api = """ "aws_api_gateway_rest_api": {"photos": {"name": "photos", "binary_media_types": ["image/png"]}} """;

    [Fact]
    public void Resources_are_joined_by_their_references() => Assert.Equal(
        ["GET /", "PUT /photos/{id}"],
        Found.Operations("""
            {"resource": [@Api, {
              "aws_api_gateway_resource": {
                "photos": {"rest_api_id": "${aws_api_gateway_rest_api.photos.id}", "parent_id": "${aws_api_gateway_rest_api.photos.root_resource_id}", "path_part": "photos"},
                "photo": [{"rest_api_id": "${aws_api_gateway_rest_api.photos.id}", "parent_id": "${ aws_api_gateway_resource.photos.id }", "path_part": "{id}"}]
              },
              "aws_api_gateway_integration": {
                "root": {"rest_api_id": "${aws_api_gateway_rest_api.photos.id}", "resource_id": "${aws_api_gateway_rest_api.photos.root_resource_id}", "http_method": "GET", "type": "MOCK"},
                "photo": {"rest_api_id": "${aws_api_gateway_rest_api.photos.id}", "resource_id": "${aws_api_gateway_resource.photo.id}", "http_method": "PUT", "type": "MOCK"}
              }}]}
            """.With(("Api", Api))));

    [Theory]
    [InlineData("\"${var.api}\"", "${local.resource}", "ANY /…")]
    [InlineData("\"${aws_api_gateway_rest_api.other.id}\"", "${aws_api_gateway_resource.a.id}", "ANY /…/a")]
    public void What_is_decided_elsewhere_is_left_open(string api, string resource, string operation)
    {
        var found = Assert.Single(Found.Apis("""
            {"resource": {@Api,
              "aws_api_gateway_resource": {"a": {"parent_id": "${var.parent}", "path_part": "a"}},
              "aws_api_gateway_integration": {"i": {"rest_api_id": @api, "resource_id": "@resource", "http_method": "${var.method}", "type": "AWS", "uri": "${var.uri}"}},
              "aws_api_gateway_integration_response": {"r": {"rest_api_id": @api, "status_code": "200"}}
            }}
            """.With(("Api", Api), ("api", api), ("resource", resource))), static api => api.Operations.Count > 0);
        Assert.True(found.BinaryMediaTypes.IsOpen);
        Assert.Equal(operation, Assert.Single(found.Operations).Name);
        Assert.True(found.Operations[0].Integration.Value!.Responses.IsOpen);
        Assert.True(found.Operations[0].RequestTypes.IsOpen || found.Operations[0].RequestTypes.IsUndeclared);
    }

    [Fact]
    public void What_stands_in_no_resource_may_stand_in_another_file_of_a_configuration()
    {
        const string Resources = """{"rest_api_id": "a", "resource_id": "b", "http_method": "GET", "type": "AWS"}""";
        var written = Found.Integration("""{"resource": {"aws_api_gateway_integration": {"i": @Resources}}}""".With(("Resources", Resources))).Value!;
        var planned = Found.Integration(Plan(Resources[1..^1], "")).Value!;
        Assert.Equal((ValueState.Unknown, ValueState.Absent), (written.Responses.State, planned.Responses.State));
    }

    [Fact]
    public void The_argument_takes_the_place_of_the_list_in_the_body()
    {
        var api = Assert.Single(Found.Apis("""
            {"resource": {"aws_api_gateway_rest_api": {"photos": {"binary_media_types": ["image/png"], "put_rest_api_mode": "merge",
              "body": {"openapi": "3.0.1", "x-amazon-apigateway-binary-media-types": ["image/jpeg"], "paths": {}}}}}}
            """));
        Assert.Equal("image/png", Assert.Single(api.BinaryMediaTypes.Entries).Text);
        Assert.NotNull(api.Host!.MergeMode);
        Assert.False(api.Host.IsReadOnly);
        Assert.Equal("aws_api_gateway_rest_api.photos", api.Host.Id);
    }

    [Theory]
    [InlineData("\"${file(\\\"api.yaml\\\")}\"", 0)]
    [InlineData("\"{\\\"openapi\\\": \"", 0)]
    [InlineData("\"{\\\"openapi\\\": \\\"3.0.1\\\", \\\"paths\\\": {}}\"", 1)]
    [InlineData("\"openapi: 3.0.1\\r\\npaths: {}\\r\\n\"", 1)]
    [InlineData("null", 0)]
    public void A_body_is_a_text(string body, int apis) =>
        Assert.Equal(apis, Found.Apis("""{"resource": {"aws_api_gateway_rest_api": {"photos": {"body": @body}}}}""".With(("body", body))).Count);

    [Fact]
    public void The_body_of_a_version_2_api_is_an_http_api() => Assert.Equal(
        ApiTarget.Http,
        Assert.Single(Found.Apis("""{"resource": {"aws_apigatewayv2_api": {"photos": {"body": "{\"openapi\": \"3.0.1\", \"paths\": {}}"}}}}""")).Target);

    [Theory]
    [InlineData("", true)]
    [InlineData("""
        "configuration": {"root_module": {"resources": [{"address": "aws_api_gateway_rest_api.photos", "expressions": {"binary_media_types": {"references": ["var.types"]}}}]}},
        """, true)]
    [InlineData("""
        "configuration": {"root_module": {"resources": [{"address": "aws_api_gateway_rest_api.photos", "expressions": {"body": {}}}]}},
        """, false)]
    public void A_list_that_is_known_after_the_apply_is_open_where_it_is_configured(string configuration, bool isOpen)
    {
        var api = Assert.Single(Found.Apis("""
            {"terraform_version": "1.9.5", @configuration
             "planned_values": {"root_module": {"resources": [{"address": "aws_api_gateway_rest_api.photos", "type": "aws_api_gateway_rest_api", "name": "photos",
               "values": {"body": "{\"openapi\": \"3.0.1\", \"x-amazon-apigateway-binary-media-types\": [\"image/png\"], \"paths\": {}}"}}]}},
             "resource_changes": [{"address": "aws_api_gateway_rest_api.photos", "change": {"after_unknown": {"id": true, "binary_media_types": true}}}]}
            """.With(("configuration", configuration))));
        Assert.Equal(isOpen, api.BinaryMediaTypes.IsOpen);
        Assert.Equal("image/png", Assert.Single(api.BinaryMediaTypes.Entries).Text);
        Assert.True(api.Host!.IsReadOnly);
    }

    [Fact]
    public void What_a_plan_leaves_for_the_apply_is_unknown()
    {
        var integration = Found.Integration(Plan("""
            "type": "AWS", "content_handling": null, "request_templates": {"application/json": "{}"}
            """, """
            "uri": true, "passthrough_behavior": true, "request_templates": {"image/png": true}
            """)).Value!;
        Assert.Equal(ValueState.Unknown, integration.Uri.Value.State);
        Assert.Equal(ValueState.Unknown, integration.PassthroughBehavior.State);
        Assert.True(integration.ContentHandling.IsAbsent);
        Assert.True(integration.RequestTemplates.IsOpen);
    }

    [Fact]
    public void Modules_and_instances_are_told_apart()
    {
        var apis = Found.Apis("""
            {"terraform_version": "1.9.5", "planned_values": {"root_module": {"child_modules": [{"address": "module.a[0]", "resources": [
              {"address": "module.a[0].aws_api_gateway_rest_api.photos", "type": "aws_api_gateway_rest_api", "name": "photos", "values": {"binary_media_types": ["image/png"]}},
              {"address": "module.a[0].aws_api_gateway_resource.r[\"x\"]", "type": "aws_api_gateway_resource", "name": "r", "values": {"path_part": "x"}},
              {"address": "module.a[0].aws_api_gateway_resource.r[\"y\"]", "type": "aws_api_gateway_resource", "name": "r", "values": {"path_part": "y"}},
              {"address": "module.a[0].aws_api_gateway_integration.i[\"y\"]", "type": "aws_api_gateway_integration", "name": "i", "values": {"http_method": "GET", "type": "MOCK"}},
              {"address": "module.a[0].aws_api_gateway_integration.i[\"z\"]", "type": "aws_api_gateway_integration", "name": "i", "values": {"http_method": "PUT", "type": "MOCK"}}
            ]}]}},
            "configuration": {"root_module": {"module_calls": {"a": {"module": {"resources": [
              {"address": "aws_api_gateway_resource.r", "expressions": {"parent_id": {"references": ["aws_api_gateway_rest_api.photos.root_resource_id", "aws_api_gateway_rest_api.photos"]}}},
              {"address": "aws_api_gateway_integration.i", "expressions": {
                "rest_api_id": {"references": ["aws_api_gateway_rest_api.photos.id", "aws_api_gateway_rest_api.photos"]},
                "resource_id": {"references": ["aws_api_gateway_resource.r", "each.key"]}}}
            ]}}}}}}
            """);
        var api = Assert.Single(apis);
        Assert.Equal("module.a[0].aws_api_gateway_rest_api.photos", api.Host!.Id);
        Assert.Equal(["GET /y", "PUT /…"], api.Operations.Select(static operation => operation.Name));
        Assert.Equal("image/png", Assert.Single(api.BinaryMediaTypes.Entries).Text);
    }

    [Fact]
    public void A_state_is_joined_by_ids() => Assert.Equal(
        ["PUT /photos"],
        Found.Operations("""
            {"terraform_version": "1.9.5", "values": {"root_module": {"resources": [
              {"address": "aws_api_gateway_rest_api.p", "type": "aws_api_gateway_rest_api", "name": "p", "values": {"id": "api1", "root_resource_id": "root1"}},
              {"address": "aws_api_gateway_resource.r", "type": "aws_api_gateway_resource", "name": "r", "values": {"id": "res1", "rest_api_id": "api1", "parent_id": "root1", "path_part": "photos"}},
              {"address": "aws_api_gateway_integration.i", "type": "aws_api_gateway_integration", "name": "i",
               "values": {"rest_api_id": "api1", "resource_id": "res1", "http_method": "PUT", "type": "MOCK"}}]}}}
            """));

    [Theory]
    [InlineData("resource \"aws_api_gateway_rest_api\" \"photos\" {\n  name = \"photos\"\n}\n")]
    [InlineData("# An API\nmodule \"photos\" {\n  body = <<EOF\nopenapi: 3.0.1\nEOF\n}\n")]
    public void Terraforms_own_language_is_said_not_to_be_read(string text) => Assert.StartsWith("DOC010", Assert.Single(Found.Findings(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"resource": {"aws_api_gateway_rest_api": {"photos": null, "other": [null, 1]}, "aws_api_gateway_integration": {"i": {}}}}""")]
    [InlineData("""{"terraform_version": 1, "planned_values": {"root_module": {"resources": [null, {"type": "a"}], "child_modules": [{}]}}, "resource_changes": 1}""")]
    [InlineData("""{"resource": {"aws_api_gateway_resource": {"a": {"parent_id": "${aws_api_gateway_resource.a.id}"}}, "aws_api_gateway_integration": {"i": {"resource_id": "${aws_api_gateway_resource.a.id}"}}}}""")]
    public void Nothing_fails_on_what_is_no_terraform(string text) => Assert.NotNull(Found.Apis(text));

    private static string Plan(string values, string unknown) => """
        {"terraform_version": "1.9.5",
         "planned_values": {"root_module": {"resources": [{"address": "aws_api_gateway_integration.i", "type": "aws_api_gateway_integration", "name": "i", "values": {@values}}]}},
         "resource_changes": [{"address": "aws_api_gateway_integration.i", "change": {"after_unknown": {@unknown}}}]}
        """.With(("values", values), ("unknown", unknown));
}
