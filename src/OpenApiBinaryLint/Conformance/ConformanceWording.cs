using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Conformance;

/// <summary>Says in our words what the library found, and how bad it is to somebody who deploys to API Gateway.</summary>
/// <param name="specification">Name and version, for the reader.</param>
internal sealed class ConformanceWording(string specification)
{
    private static readonly Dictionary<string, string> InOpenApi3 = new()
    {
        ["basePath"] = "`servers`",
        ["consumes"] = "the media types below `requestBody/content`",
        ["definitions"] = "`components/schemas`",
        ["host"] = "`servers`",
        ["parameters"] = "`components/parameters`",
        ["produces"] = "the media types below `content` of each response",
        ["responses"] = "`components/responses`",
        ["schema"] = "`content` with a schema for each media type",
        ["schemes"] = "`servers`",
        ["securityDefinitions"] = "`components/securitySchemes`",
    };

    private static readonly Dictionary<string, string> InSwagger = new()
    {
        ["components"] = "`definitions`, `parameters`, `responses` and `securityDefinitions` at the root",
        ["content"] = "`schema` and `produces`",
        ["nullable"] = "`x-nullable`",
        ["requestBody"] = "parameters with `in: body`",
        ["servers"] = "`host`, `basePath` and `schemes`",
    };

    public (Severity Severity, string Message) Of(ReaderError error, Member? member) => error.Kind switch
    {
        ReaderErrorKind.UnknownMember => UnknownMember(error),
        ReaderErrorKind.MissingMember when member is { Name: "in", Value: ScalarNode { Kind: not ScalarKind.Null } } =>
            (Severity.Error, $"`{ValueOf(member)}` is not a value of `in` in {specification}"),
        ReaderErrorKind.MissingMember => MissingMember(error),
        ReaderErrorKind.UnknownValue when error is { Member: "in", Detail: "body" or "formData" } =>
            (Severity.Error, $"{specification} has no parameter in `{error.Detail}`; it uses `requestBody` instead"),
        ReaderErrorKind.UnknownValue => (Severity.Error, $"`{error.Detail}` is not a value of `{error.Member}` in {specification}"),
        ReaderErrorKind.WrongType => (Severity.Error, $"{(error.Member is null ? "The document" : $"`{error.Member}`")} must be {error.Detail}"),
        ReaderErrorKind.NoResponses => (
            Severity.Info, $"The operation declares no response, and {specification} asks for one; API Gateway imports it all the same"),
        ReaderErrorKind.ResponseKey => (Severity.Error, $"`{error.Member}` is neither an HTTP status code nor `default`"),
        ReaderErrorKind.ComponentName => (
            Severity.Error, $"The name `{error.Member}` may hold nothing but letters, digits, `.`, `-` and `_` in {specification}"),
        ReaderErrorKind.SamePaths => (
            Severity.Error, $"The paths `{error.Detail}` and `{error.Member}` differ by a parameter's name alone; API Gateway refuses the second"),
        ReaderErrorKind.StrayPathParameter => (
            Severity.Error, $"The path `{error.Segments[1]}` has no `{{{error.Detail}}}`, which is declared here as its parameter"),
        ReaderErrorKind.OptionalPathParameter => (Severity.Error, "A path parameter must have `required: true`"),
        ReaderErrorKind.EmailAddress => (Severity.Warning, $"`{ValueOf(member)}` is not an e-mail address"),

        // The import does not read it.
        ReaderErrorKind.Host => (Severity.Warning, $"`{ValueOf(member)}` is not a host name, with or without a port"),
        _ => (Severity.Error, error.Text.TrimEnd('.').Replace('\'', '`').Replace('"', '`')),
    };

    // What the import passes over does no harm by itself; what belongs elsewhere in this version has lost its effect.
    private (Severity Severity, string Message) UnknownMember(ReaderError error)
    {
        var name = error.Member!;
        if (error.Segments is ["paths"])
        {
            return (Severity.Error, $"The path `{name}` must begin with a slash");
        }

        if ((specification == "Swagger 2.0" ? InSwagger : InOpenApi3).GetValueOrDefault(name) is { } other)
        {
            return (Severity.Error, $"{specification} has no `{name}` here; it uses {other} instead");
        }

        return (Severity.Warning, IsPartOfSchema(error)
            ? $"{specification} has no `{name}` here; it uses `schema/{name}` instead"
            : $"{specification} has no `{name}` here; readers pass over it or refuse the document");
    }

    // Since 3.0, parameters and headers describe their values in a schema of their own.
    private bool IsPartOfSchema(ReaderError error) =>
        specification != "Swagger 2.0" && error.Member is "type" or "format" or "items" or "enum" or "default"
        && error.Segments is [.., "parameters"] or [.., "parameters" or "headers", _];

    private (Severity Severity, string Message) MissingMember(ReaderError error)
    {
        var message = $"`{error.Member}` is missing; {specification} requires it of every {error.Detail}";
        return error.Rule switch
        {
            // AWS's own samples leave it out.
            "InfoRequiredFields" => (Severity.Info, message + "; API Gateway imports the document all the same"),
            "ResponseRequiredFields" => (Severity.Warning, message + "; API Gateway imports the response all the same"),

            // Texts for people and for other tools.
            "LicenseRequiredFields" or "TagRequiredFields" or "UrlIsRequired" => (Severity.Warning, message),
            _ => (Severity.Error, message),
        };
    }

    private static string ValueOf(Member? member) => (member?.Value.Resolved as ScalarNode)?.Value ?? "";
}
