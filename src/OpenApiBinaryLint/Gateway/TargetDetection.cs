using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>Tells HTTP API documents from REST ones by what only the former have.</summary>
internal static class TargetDetection
{
    public static ApiTarget Of(ObjectNode root, IReadOnlyList<PathItem> pathItems)
    {
        var isHttp = root.Find(ExtensionNames.ImportExportVersion) is not null
            || root.Find(ExtensionNames.Cors) is not null
            || (root["components"] as ObjectNode)?.Find(ExtensionNames.Integrations) is not null
            || SpeaksHttp(pathItems);
        return isHttp ? ApiTarget.Http : ApiTarget.Rest;
    }

    // `isDefaultRoute` anywhere, or `payloadFormatVersion` on every integration.
    private static bool SpeaksHttp(IReadOnlyList<PathItem> pathItems)
    {
        var integrations = 0;
        var withPayloadFormat = 0;
        foreach (var pathItem in pathItems)
        {
            foreach (var member in pathItem.Node.Effective())
            {
                if (member.Value.Resolved is not ObjectNode operation)
                {
                    continue;
                }

                if (operation.Find("isDefaultRoute") is not null)
                {
                    return true;
                }

                if (operation[ExtensionNames.Integration] is ObjectNode integration)
                {
                    integrations++;
                    withPayloadFormat += integration.Find("payloadFormatVersion") is null ? 0 : 1;
                }
            }
        }

        return integrations > 0 && integrations == withPayloadFormat;
    }
}
