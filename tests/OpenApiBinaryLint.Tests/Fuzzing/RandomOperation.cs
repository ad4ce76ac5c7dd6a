using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Tests.Syntax;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>Operations with parameters, bodies and an integration.</summary>
internal sealed class RandomOperation(Chance chance, SpecificationVersion version, RandomSchemas schemas)
{
    private readonly RandomIntegration _integrations = new(chance);

    private bool IsSwagger => version == SpecificationVersion.Swagger2;

    public Mapping PathItem() => Mapping.Of(
    [
        ("parameters", chance.Maybe(6, Parameters)),
        .. chance.Some(3, "get", "get", "put", "post", "delete", "head", "options", "x-amazon-apigateway-any-method", "trace").Select(method => (method, (Value?)Operation())),
        ("servers", chance.Maybe(30, () => Sequence.Of(Mapping.Of(("url", "https://example.com"))))),
    ]);

    public Mapping Operation() => Mapping.Of(
        ("operationId", chance.Maybe(4, () => chance.OneOf("getIt", "put it"))),
        ("consumes", IsSwagger ? chance.Maybe(2, MediaTypes) : null),
        ("produces", IsSwagger ? chance.Maybe(2, MediaTypes) : null),
        ("parameters", chance.Maybe(2, Parameters)),
        ("requestBody", IsSwagger ? chance.Maybe(20, Body) : chance.Maybe(2, Body)),
        ("responses", chance.Mostly(15, Responses)),
        ("security", chance.Maybe(5, Requirements)),
        ("deprecated", chance.Maybe(15, () => chance.OneOf<Value>(true, "yes"))),
        ("x-amazon-apigateway-request-validator", chance.Maybe(8, () => chance.OneOf("all", "al", "body only"))),
        ("x-amazon-apigateway-auth", chance.Maybe(15, () => Mapping.Of(("type", "AWS_IAM")))),
        ("x-amazon-apigateway-integration", chance.Mostly(10, _integrations.Any)));

    public Value Requirements() => new Sequence([.. chance.Some(2, "key", "oauth", "basic", "none").Select(name => Mapping.Of((name, chance.OneOf<Value>(Sequence.Of(), Sequence.Of("read")))))]);

    public Mapping Response() => chance.OneIn(10)
        ? Mapping.Of(("$ref", (IsSwagger ? "#/responses/" : "#/components/responses/") + chance.OneOf("Shared", "Shared", "None")))
        : Mapping.Of(
            ("description", chance.Mostly(10, () => "Done")),
            ("schema", IsSwagger ? chance.Maybe(2, schemas.Any) : null),
            ("content", IsSwagger ? null : chance.Maybe(2, Content)),
            ("headers", chance.Maybe(3, Headers)));

    public Value MediaTypes() => chance.Some(3, Vocabulary.MediaTypes);

    public Value Parameter() => IsSwagger
        ? Merged(Named("query", "header", "path", "formData"), chance.OneIn(5) ? Mapping.Of(("in", "body"), ("schema", schemas.Any())) : schemas.Primitive())
        : chance.OneIn(10)
            ? Mapping.Of(("$ref", chance.OneOf("#/components/parameters/Shared", "#/components/parameters/None")))
            : Merged(Named("query", "header", "path", "cookie"), Mapping.Of(
                ("schema", chance.Mostly(8, schemas.Primitive)),
                ("style", chance.Maybe(8, () => chance.OneOf("form", "simple", "matrix", "deepObject"))),
                ("explode", chance.Maybe(8, () => (Value)true))));

    public Value Body() => Mapping.Of(("description", chance.Maybe(4, () => "A body")), ("content", Content()), ("required", chance.Maybe(4, () => (Value)true)));

    // What is said later counts, as for the parameter of a body.
    private static Mapping Merged(Mapping first, Mapping second) => new(
        [.. first.Members.Where(member => second.Members.All(other => other.Key != member.Key)), .. second.Members]);

    private Sequence Parameters() => new([.. Enumerable.Range(0, 1 + chance.Below(3)).Select(_ => Parameter())]);

    private Mapping Named(params ReadOnlySpan<string> places) => Mapping.Of(
        ("name", chance.OneOf("id", "q", "Content-Type", "Accept", "Content-Encoding", "key", "bucket", "body", "f")),
        ("in", chance.OneOf(places)),
        ("required", chance.Maybe(2, () => (Value)true)),
        ("collectionFormat", IsSwagger ? chance.Maybe(12, () => chance.OneOf("csv", "multi", "tsv")) : null));

    private Mapping Responses() => Mapping.Of(chance.Some(3, Vocabulary.Statuses).Append("200").Select(status => (status, (Value?)Response())));

    private Mapping Headers() => Mapping.Of(chance.Some(2, "Content-Type", "X-Rate", "Access-Control-Allow-Origin").Select(name =>
        (name, (Value?)(IsSwagger ? schemas.Primitive() : Mapping.Of(("schema", schemas.Primitive()))))));

    private Mapping Content() => Mapping.Of(chance.Some(3, Vocabulary.MediaTypes).Select(type => (type, (Value?)Mapping.Of(
        ("schema", chance.Mostly(4, schemas.Any)),
        ("example", chance.Maybe(10, () => chance.OneOf<Value>("x", 1))),
        ("encoding", chance.Maybe(12, () => Mapping.Of(("f", Mapping.Of(("contentType", "image/png"))))))))));
}
