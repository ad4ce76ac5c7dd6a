using OpenApiBinaryLint.Tests.Syntax;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>PATCH documents: operations, a plan of several requests, or requests as a text.</summary>
internal static class RandomPatch
{
    private static readonly string[] Paths =
    [
        "/binaryMediaTypes/image~1png", "/binaryMediaTypes/image/png", "/binaryMediaTypes/*~1*", "/contentHandling", "/contentEncoding", "/passthroughBehavior", "/requestTemplates/application~1json",
        "/responseTemplates/text~1plain", "/minimumCompressionSize", "/apiKeySource", "/binaryMediaType/a~1b", "/endpointConfiguration/types/EDGE", "contentHandling", "", "/timeoutInMillis",
    ];

    private static readonly string[] Requests =
    [
        "PATCH /restapis/<restapi_id>", "PATCH /restapis/a/resources/b/methods/PUT/integration", "PATCH /restapis/a/resources/b/methods/PUT/integration/responses/200",
        "PATCH /restapis/a/resources/b/methods/PUT", "POST /restapis/a/deployments", "PATCH /usageplans/a",
    ];

    public static Value Document(Chance chance) => chance.OneIn(3)
        ? Mapping.Of(("version", 1), ("steps", new Sequence([.. Enumerable.Range(0, 1 + chance.Below(2)).Select(_ => Mapping.Of(("request", chance.OneOf(Requests)), ("patchOperations", Operations(chance))))])))
        : chance.OneIn(4) ? Operations(chance) : Mapping.Of((chance.OneOf("patchOperations", "patchOperations", "PatchOperations"), Operations(chance)));

    public static string Text(Chance chance) => string.Concat(Enumerable.Range(0, 1 + chance.Below(3)).Select(_ =>
        $"{chance.OneOf(Requests)}\n{new JsonNotation(chance.Random).Write(Mapping.Of(("patchOperations", Operations(chance))))}\n\n"));

    private static Sequence Operations(Chance chance) => new([.. Enumerable.Range(0, 1 + chance.Below(4)).Select(_ => Mapping.Of(
        ("op", chance.Mostly(10, () => chance.OneOf("add", "add", "replace", "remove", "copy", "Add"))),
        ("path", chance.Mostly(15, () => chance.OneOf(Paths))),
        ("from", chance.Maybe(20, () => "/a")),
        ("value", chance.Maybe(2, () => chance.OneOf<Value>("CONVERT_TO_TEXT", "NEVER", "image/png", "image~1png", "{\"a\": 1}", 1024, true, "1024")))))]);
}
