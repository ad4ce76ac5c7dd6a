using OpenApiBinaryLint.Tests.Syntax;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>Integrations of each kind, in all the ways that they treat payloads.</summary>
internal sealed class RandomIntegration(Chance chance)
{
    public Value Any() => chance.Below(20) switch
    {
        < 5 => Of("aws", Vocabulary.Lambda, chance.OneOf("POST", "POST", "POST", "GET")),
        < 8 => Of(chance.OneOf("aws_proxy", "AWS_PROXY"), chance.OneOf(Vocabulary.Lambda, Vocabulary.StreamingLambda), chance.OneOf("POST", "POST", "GET")),
        < 11 => Of("aws", "arn:aws:apigateway:eu-west-1:s3:path/{bucket}/{key}", chance.OneOf("GET", "PUT")),
        < 13 => Of("aws", $"arn:aws:apigateway:eu-west-1:{chance.OneOf("sqs", "kinesis", "states")}:action/{chance.OneOf("SendMessage", "PutRecord")}", "POST"),
        < 14 => Of("aws_proxy", "arn:aws:apigateway:eu-west-1:firehose:action/PutRecord", "POST"),
        < 15 => Of("aws_proxy", "arn:aws:apigateway:eu-west-1:sqs:action/SendMessage", "POST"),
        < 17 => Of(chance.OneOf("http", "http_proxy", "HTTP"), chance.OneOf("https://example.com/{id}", "http://${stageVariables.host}/", "example.com", "https://example.com"), "ANY"),
        < 19 => Of(chance.OneOf("mock", "MOCK"), null, null),
        _ => Mapping.Of(("$ref", chance.OneOf("#/components/x-amazon-apigateway-integrations/shared", "#/none", "other.yaml"))),
    };

    private Mapping Of(string type, string? uri, string? method) => Mapping.Of(
        ("type", chance.Mostly(20, () => (Value)(chance.OneIn(20) ? chance.OneOf("aws-proxy", "lambda", "", "${type}") : type))),
        ("httpMethod", chance.Mostly(15, () => method ?? chance.OneOf("POST", ""))),
        ("uri", chance.Mostly(15, () => uri is not null && chance.OneIn(10) ? Substituted(uri) : uri ?? "")),
        ("credentials", chance.Maybe(3, () => chance.OneOf("arn:aws:iam::123456789012:role/r", "arn:aws:iam::*:user/*"))),
        ("contentHandling", chance.Maybe(2, () => chance.OneOf(Vocabulary.Handling))),
        ("passthroughBehavior", chance.Maybe(2, () => chance.OneOf(Vocabulary.Passthrough))),
        ("requestTemplates", chance.Mostly(3, Templates)),
        ("requestParameters", chance.Maybe(3, () => Parameters(Vocabulary.RequestTargets, Vocabulary.RequestSources))),
        ("cacheKeyParameters", chance.Maybe(15, () => chance.Some(2, Vocabulary.RequestSources))),
        ("timeoutInMillis", chance.Maybe(5, () => (Value)chance.OneOf(29000, 50, 49, 30000, 900000, 900001, -1))),
        ("connectionType", chance.Maybe(8, () => chance.OneOf("VPC_LINK", "INTERNET"))),
        ("connectionId", chance.Maybe(10, () => "${stageVariables.link}")),
        ("responseTransferMode", chance.Maybe(8, () => chance.OneOf("STREAM", "BUFFERED", "STREAMED"))),
        ("tlsConfig", chance.Maybe(15, () => Mapping.Of(("insecureSkipVerification", true)))),
        ("payloadFormatVersion", chance.Maybe(8, () => chance.OneOf("1.0", "2.0"))),
        ("responses", chance.Mostly(4, Responses)));

    private Value Substituted(string uri) => chance.OneOf<Value>(
        Mapping.Of(("Fn::Sub", uri.Replace("eu-west-1", "${AWS::Region}", StringComparison.Ordinal))),
        uri.Replace("eu-west-1", "${region}", StringComparison.Ordinal),
        Mapping.Of(("Fn::GetAtt", Sequence.Of("Store", "Arn"))));

    private Mapping Templates() => Mapping.Of(chance.Some(3, Vocabulary.MediaTypes).Append(chance.OneOf("application/json", "$default", "json"))
        .Select(type => (type, (Value?)(chance.OneIn(2000) ? new string('x', 301 * 1024) : chance.OneOf(Vocabulary.Templates)))));

    private Mapping Parameters(string[] targets, string[] sources) =>
        Mapping.Of(chance.Some(3, targets).Select(target => (target, (Value?)chance.OneOf(sources))));

    private Mapping Responses() => Mapping.Of(chance.Some(3, Vocabulary.ResponseKeys).Append("default").Select(key => (key, (Value?)Response())));

    private Mapping Response() => Mapping.Of(
        ("statusCode", chance.Mostly(15, () => chance.OneOf<Value>("200", "200", "200", "201", "404", "500", 200, "2\\d{2}"))),
        ("contentHandling", chance.Maybe(4, () => chance.OneOf(Vocabulary.Handling))),
        ("responseParameters", chance.Maybe(3, () => Parameters(Vocabulary.ResponseTargets, Vocabulary.ResponseSources))),
        ("responseTemplates", chance.Maybe(3, Templates)));
}
