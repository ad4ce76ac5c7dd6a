using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Conformance;

/// <summary>
/// A second opinion on the structure: what Microsoft.OpenApi says of the document. This file alone names that library,
/// which costs more to load than everything else, so that it is loaded by nobody who does not ask.
/// </summary>
internal static class OpenApiConformance
{
    public static readonly RuleInfo Info = new(
        "OAS001", "specification", Severity.Error, "What the OpenAPI reader says of the structure",
        ReadsHttpApis: true);

    /// <summary>What breaks the specification, in the order of the text; nothing where the library cannot read the document.</summary>
    /// <param name="root">An API document, which has <c>swagger</c> or <c>openapi</c>.</param>
    public static IReadOnlyList<Diagnostic> Check(ObjectNode root)
    {
        // What is right in one version is wrong in another.
        var isVersionOpen = ReaderInput.IsHidden((root["openapi"] ?? root["swagger"])!);
        if (isVersionOpen || ReaderInput.From(root) is not { } input || Read(input) is not { Count: > 0 } errors)
        {
            return [];
        }

        var document = new ConformanceDocument(root);
        var found = new List<Diagnostic>();
        foreach (var error in errors)
        {
            if (document.Describe(error) is { } diagnostic)
            {
                found.Add(diagnostic);
            }
        }

        return [.. found
            .OrderBy(static diagnostic => diagnostic.Span.Start)
            .ThenBy(static diagnostic => diagnostic.Message, StringComparer.Ordinal)
            .DistinctBy(static diagnostic => (diagnostic.Span, diagnostic.Pointer, diagnostic.Message))];
    }

    private static List<ReaderError>? Read(JsonObject input)
    {
        try
        {
            // References are resolved against the address; it is never opened.
            var location = new Uri("https://document.invalid/");
            var result = new OpenApiJsonReader().Read(input, location, new OpenApiReaderSettings { RuleSet = Rules() });
            var errors = new List<ReaderError>();
            foreach (var error in result.Diagnostic?.Errors ?? [])
            {
                errors.Add(ReaderError.Parse((error as OpenApiValidatorError)?.RuleName, error.Pointer ?? "", error.Message));
            }

            return errors;
        }
#pragma warning disable CA1031 // It throws whatever int.Parse, Uri or Dictionary throw on values that it did not expect.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private static ValidationRuleSet Rules()
    {
        var rules = ValidationRuleSet.GetDefaultRuleSet();

        // No specification asks for a discriminator among the required properties of the schema that names it.
        rules.Remove(nameof(OpenApiSchemaRules.ValidateSchemaDiscriminator));

        // DOC005 follows references, and to every legal place; this rule takes quadratic time for chains of them.
        rules.Remove(nameof(OpenApiDocumentRules.OpenApiDocumentReferencesAreValid));
        return rules;
    }
}
