using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>
/// The CORS preflights that the Serverless Framework generates. They convert requests to text, but not the response; that runs a template
/// where it has to choose from several origins: https://github.com/serverless/serverless/issues/10254
/// </summary>
internal static class ServerlessPreflights
{
    /// <summary>The setting of an event that generates such a template, or null.</summary>
    public static Node? WithTemplate(Member http) =>
        http.Value.Resolved is ObjectNode settings && settings["cors"] is ObjectNode cors && !TemplateExpression.Is(cors) && NamesOrigins(cors) ? cors : null;

    private static bool NamesOrigins(ObjectNode cors) =>
        cors["origins"] is ArrayNode { Tag: null, Items.Count: > 0 }
        || (cors["origin"] is ScalarNode origin && origin.Value.Contains(',', StringComparison.Ordinal) && !TemplateExpression.Is(origin));
}
