namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>A document with one mistake, an error that <c>--fix</c> mends.</summary>
internal static class MistakenDocument
{
    public const string Json = """{ "openapi": "3.0.1", "info": { "title": "t", "version": "1" }, "paths": {}, "x-amazon-apigateway-binary-media-types": ["image~1png"] }""";
}
