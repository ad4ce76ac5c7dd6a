using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN024: a download that leaves as application/json.</summary>
internal sealed class ContentTypeHeaderNotMapped() : IntegrationRule(new(
    "BIN024", "content-type-header-not-mapped", Severity.Warning, "A binary response that the client is told to be `application/json`",
    Fix: FixSafety.Unsafe))
{
    private const string Header = "Content-Type";
    private const string Target = $"method.response.header.{Header}";

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (operation.Method is "get" or "head" && inspection.Api.BinaryMediaTypes.Entries.Count > 0 && integration.IsNonProxy)
        {
            Look(operation, integration, inspection);
        }
    }

    private void Look(Operation operation, Integration integration, Inspection inspection)
    {
        foreach (var response in integration.Responses.Items)
        {
            if (response.HasStatusClass("2")
                && BinaryTypeOf(operation.ResponseTypes, response.StatusCode.Value!, inspection.Api.BinaryMediaTypes) is { } type
                && LacksContentType(response) && HasBody(integration, response))
            {
                Report(operation, integration, response, type, inspection);
                return;
            }
        }
    }

    private static DeclaredMediaType? BinaryTypeOf(DeclaredMediaTypes declared, string statusCode, BinaryMediaTypes list)
    {
        DeclaredMediaType? binary = null;
        foreach (var type in declared.Types)
        {
            if (!IsOf(type, statusCode))
            {
                continue;
            }

            // What the root of Swagger 2.0 lists for every operation says little of a single one, unless all of it is binary.
            if (type.IsInherited && !MediaType.LooksBinary(type.Text))
            {
                return null;
            }

            binary ??= IsBinary(type.Text, list) ? type : null;
        }

        return binary;
    }

    private static bool IsOf(DeclaredMediaType type, string statusCode) =>
        type.StatusCode is null || type.StatusCode == statusCode || type.StatusCode.Equals("2XX", StringComparison.OrdinalIgnoreCase);

    // `*/*` makes everything binary, also what is text by any measure.
    private static bool IsBinary(string type, BinaryMediaTypes list) =>
        list.Lists(type) == Answer.Yes && !MediaType.AreEqual(type, MediaType.Json) && (list.Wildcard is null || MediaType.LooksBinary(type));

    private static bool LacksContentType(IntegrationResponse response) => !response.Parameters.IsOpen && response.Parameters.Find(Target) is null;

    // A mock without a template answers without a body.
    private static bool HasBody(Integration integration, IntegrationResponse response) =>
        !integration.IsMock || response.Templates.Items.Any(static template => template.Text is { Length: > 0 });

    private void Report(Operation operation, Integration integration, IntegrationResponse response, DeclaredMediaType type, Inspection inspection) =>
        inspection.Report(
            this,
            response.Key,
            $"No `responseParameters` map `{Target}`: the client gets `{type.Text}` under the Content-Type `application/json`",
            operation,
            related: Wording.At(type.Node, "the type that is declared"),
            fix: Fix.Of(
                $"Map `{Target}` and declare the header",
                FixSafety.Unsafe,
                [Mapping(operation, response, SourceOf(integration, type)), .. Declaration(operation, response)]));

    // A mock has no backend whose header could be passed on.
    private static string? SourceOf(Integration integration, DeclaredMediaType type) =>
        !integration.IsMock ? "integration.response.header.Content-Type" : MediaType.IsRange(type.Text) ? null : $"'{MediaType.Essence(type.Text)}'";

    private static TextEdit? Mapping(Operation operation, IntegrationResponse response, string? source)
    {
        if (source is null || !operation.Owns(response.Node))
        {
            return null;
        }

        var spelling = operation.Spelling;
        var target = spelling.NamesHeadersAlone ? Header : Target;
        return response.Node.Find(spelling.Of("responseParameters")) switch
        {
            null => NodeEdits.Insert(
                response.Node, spelling.Of("responseParameters"), NewValue.Of(target, source), response.Node.FindOwn(spelling.Of("statusCode"))),
            { Value: ObjectNode mappings } when operation.Owns(mappings) => NodeEdits.Insert(mappings, target, source),
            _ => null,
        };
    }

    private static IEnumerable<TextEdit?> Declaration(Operation operation, IntegrationResponse response)
    {
        var declared = operation.Responses.Find(response.StatusCode.Value!);
        if (declared is null || !declared.DeclaresHeader(Header))
        {
            yield return declared is null ? null : operation.DeclareHeaders(declared, [Header]);
        }
    }
}
