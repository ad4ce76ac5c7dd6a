using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Rules;

/// <summary>What the pages of the PAT rules have no room for.</summary>
public class PatchRuleTests
{
    private const string Api = "/restapis/a";
    private const string Integration = "/restapis/a/resources/b/methods/PUT/integration";
    private const string Response = Integration + "/responses/200";

    // What https://docs.aws.amazon.com/apigateway/latest/api/patch-operations.html lists for all the other resources.
    public static TheoryData<string> PathsOfOtherResources =>
    [
        "/cloudwatchRoleArn", "/features", "/customerId", "/enabled", "/labels", "/stages", "/authorizerUri", "/authorizerCredentials",
        "/authorizerResultTtlInSeconds", "/authType", "/identitySource", "/identityValidationExpression", "/providerARNs", "/type",
        "/basePath", "/restapiId", "/stage", "/properties", "/version", "/certificateName", "/certificateArn", "/regionalCertificateName",
        "/regionalCertificateArn", "/mutualTlsAuthentication/truststoreUri", "/ownershipVerificationCertificateArn", "/routingMode",
        "/endpointConfiguration/types", "/endpointConfiguration/ipAddressType", "/endpointConfiguration/types/REGIONAL",
        "/responseParameters/gatewayresponse.header.Access-Control-Allow-Origin", "/responseTemplates/application~1json", "/statusCode",
        "/apiKeyRequired", "/authorizationType", "/authorizerId", "/authorizationScopes", "/operationName", "/requestModels/application~1json",
        "/requestParameters/method.request.header.Accept", "/requestValidatorId", "/responseModels/application~1json", "/schema",
        "/validateRequestBody", "/validateRequestParameters", "/parentId", "/pathPart", "/accessLogSettings/destinationArn",
        "/accessLogSettings/format", "/cacheClusterEnabled", "/cacheClusterSize", "/clientCertificateId", "/deploymentId",
        "/documentationVersion", "/tracingEnabled", "/variables/url", "/variables/contentHandlin", "/*/*/logging/loglevel",
        "/~1images~1{id}/GET/throttling/rateLimit", "/canarySettings/percentTraffic", "/canarySettings/stageVariableOverrides/a",
        "/remaining", "/apiStages", "/productCode", "/quota/limit", "/quota/offset", "/quota/period", "/throttle/burstLimit",
        "/throttle/rateLimit", "/targetArns", "/webAclArn", "/title", "/location", "/tags/team", "/domainName", "/value",
        "/managementPolicy", "/policy", "/securityPolicy", "/endpointAccessMode", "/name", "/description",
    ];

    [Theory]
    [MemberData(nameof(PathsOfOtherResources))]
    public void Paths_of_resources_that_are_not_described_are_left_alone(string path)
    {
        foreach (var op in (string[])["add", "replace", "remove"])
        {
            var operation = $$"""{"op": "{{op}}", "path": "{{path}}", "value": ""}""";
            Assert.Empty(Findings($$"""{"patchOperations": [{{operation}}]}"""));
            Assert.Empty(Findings($$"""PATCH /restapis/a/stages/live {"patchOperations": [{{operation}}]}"""));
        }
    }

    [Theory]
    [InlineData("/ContentHandling", "/contentHandling")]
    [InlineData("/contentEncoding", "/contentHandling")]
    [InlineData("/passthroughBehaviour", "/passthroughBehavior")]
    [InlineData("/binaryMediaType/image~1png", "/binaryMediaTypes/image~1png")]
    [InlineData("/requestTemplate/application~1json", "/requestTemplates/application~1json")]
    [InlineData("/responseTemplate/image~1png", "/responseTemplates/image~1png")]
    [InlineData("/minCompressionSize", "/minimumCompressionSize")]
    [InlineData("/integrationHttpMethod", "/httpMethod")]
    [InlineData("/timeout", "/timeoutInMillis")]
    [InlineData("/endpointConfiguration/type/EDGE", "/endpointConfiguration/types/EDGE")]
    [InlineData("/tlsConfig/insecureSkipVerify", "/tlsConfig/insecureSkipVerification")]
    [InlineData("/contentHandling/", "/contentHandling")]
    [InlineData("binaryMediaTypes/image~1png", "/binaryMediaTypes/image~1png")]
    public void A_near_path_is_named_and_offered(string path, string meant)
    {
        var found = Assert.Single(Lint($$"""{"patchOperations": [{"op": "remove", "path": "{{path}}"}]}"""));
        Assert.Equal("PAT001", found.Rule.Id);
        Assert.EndsWith($"; `{meant}` may be meant", found.Message, StringComparison.Ordinal);
        Assert.Equal($"\"{meant}\"", Assert.Single(found.Fix!.Edits).Replacement);
    }

    [Theory]
    [InlineData(Api, "/tags/team", "PAT001")]
    [InlineData(Api, "/requestTemplates/application~1json", "PAT006")]
    [InlineData(Api, "/contentHandling", "PAT006")]
    [InlineData(Api, "/endpointConfiguration", "")]
    [InlineData(Api, "/binaryMediaTypes/image~1png", "")]
    [InlineData(Integration, "/type", "PAT001")]
    [InlineData(Integration, "/requestModels/application~1json", "PAT001")]
    [InlineData(Integration, "/binaryMediaTypes/image~1png", "PAT006")]
    [InlineData(Integration, "/responseTemplates/application~1json", "PAT006")]
    [InlineData(Integration, "/selectionPattern", "PAT006")]
    [InlineData(Integration, "/contentHandling", "")]
    [InlineData(Response, "/contentHandling", "")]
    [InlineData(Response, "/passthroughBehavior", "PAT006")]
    [InlineData(Response, "/responseTemplates/application~1json", "")]
    [InlineData("/restapis/a/resources/b/methods/PUT", "/contentHandling", "PAT006")]
    [InlineData("/restapis/a/resources/b/methods/PUT", "/requestParameters/method.request.header.Accept", "")]
    [InlineData("/restapis/a/resources/b/methods/PUT", "/contentHandlin", "")]
    public void The_request_line_tells_what_there_is(string target, string path, string rule) => Assert.Equal(
        rule.Length == 0 ? [] : [rule],
        Findings($$"""PATCH {{target}} {"patchOperations": [{"op": "remove", "path": "{{path}}"}]}"""));

    [Theory]
    [InlineData("/contentHandling", "\"convert_to_text\"", true)]
    [InlineData("/contentHandling", "\"BASE64\"", true)]
    [InlineData("/contentHandling", "\"\"", false)]
    [InlineData("/contentHandling", "null", false)]
    [InlineData("/contentHandling", "\"${stageVariables.handling}\"", false)]
    [InlineData("/connectionType", "\"VPCLINK\"", true)]
    [InlineData("/apiKeySource", "\"HEADER\"", false)]
    [InlineData("/disableExecuteApiEndpoint", "\"TRUE\"", false)]
    [InlineData("/disableExecuteApiEndpoint", "\"yes\"", true)]
    [InlineData("/endpointConfiguration/ipAddressType", "\"ipv6\"", true)]
    [InlineData("/timeoutInMillis", "\"29s\"", true)]
    [InlineData("/timeoutInMillis", "\"29000\"", false)]
    [InlineData("/variables/limit", "17", true)]
    [InlineData("/variables/limit", "\"17\"", false)]
    [InlineData("/policy", "{\"Version\": \"2012-10-17\"}", true)]
    [InlineData("/requestParameters/integration.request.header.A", "[]", true)]
    public void Values_are_strings_out_of_their_set(string path, string value, bool isWrong) => Assert.Equal(
        isWrong ? ["PAT003"] : [],
        Findings($$"""{"patchOperations": [{"op": "replace", "path": "{{path}}", "value": {{value}}}]}"""));

    [Theory]
    [InlineData("replace A B, remove A", true)]
    [InlineData("replace A B, replace A C", true)]
    [InlineData("remove A, remove A", true)]
    [InlineData("remove A, remove B, remove A", true)]
    [InlineData("replace A B, remove B", false)]
    [InlineData("replace A B, replace B A, remove A", false)]
    [InlineData("replace A A, remove A", false)]
    [InlineData("replace A B, add A, remove A", false)]
    [InlineData("remove A, add A, replace A B", false)]
    [InlineData("remove 0, remove 0", false)]
    [InlineData("remove A, move B, remove A", false)]
    public void An_entry_is_gone_after_remove_and_replace(string steps, bool isFound)
    {
        var operations = steps.Split(", ").Select(step => step.Split(' ')).Select(words =>
            $$"""{"op": "{{words[0]}}", "path": "/binaryMediaTypes/{{words[1].Replace("A", "a~1a", StringComparison.Ordinal)}}", "from": "/x", "value": "{{(words is [_, _, var value] ? value.Replace("A", "a/a", StringComparison.Ordinal) : "")}}"}""");
        Assert.Equal(isFound ? ["PAT004"] : [], Findings($$"""{"patchOperations": [{{string.Join(", ", operations)}}]}"""));
    }

    [Theory]
    [InlineData("{}", "PAT005")]
    [InlineData("{\"op\": null, \"path\": \"/x\"}", "PAT005")]
    [InlineData("{\"op\": 1, \"path\": \"/x\"}", "PAT005")]
    [InlineData("{\"op\": \"remove\", \"path\": [\"x\"]}", "PAT005")]
    [InlineData("{\"op\": \"replace\", \"path\": \"/variables/x\"}", "PAT005")]
    [InlineData("{\"op\": \"replace\", \"path\": \"/variables/x\", \"value\": null}", "")]
    [InlineData("{\"op\": \"add\", \"path\": \"/variables/x\"}", "")]
    [InlineData("{\"op\": \"add\", \"path\": \"/requestTemplates/a~1b\"}", "PAT005")]
    [InlineData("{\"op\": \"copy\", \"path\": \"/variables\"}", "PAT005")]
    [InlineData("{\"op\": \"test\", \"path\": \"/variables\"}", "")]
    [InlineData("\"remove /x\"", "PAT005")]
    [InlineData("{\"Ref\": \"Operation\"}", "")]
    public void An_operation_has_what_it_needs(string operation, string rule) =>
        Assert.Equal(rule.Length == 0 ? [] : [rule], Findings($$"""{"patchOperations": [{{operation}}]}"""));

    [Theory]
    [InlineData("{\"op\": \"remove\", \"path\": \"/x\"}", "PAT005")]
    [InlineData("\"/x\"", "PAT005")]
    [InlineData("null", "")]
    [InlineData("\"${operations}\"", "")]
    public void The_operations_are_a_list(string list, string rule) =>
        Assert.Equal(rule.Length == 0 ? [] : [rule], Findings($$"""{"patchOperations": {{list}}}"""));

    private static IEnumerable<string> Findings(string text) => Lint(text).Select(diagnostic => diagnostic.Rule.Id);

    private static IReadOnlyList<Diagnostic> Lint(string text) => Linter.Lint(SourceText.FromString(text), DocumentFormat.Json).Diagnostics;
}
