using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>What repairs of extensions have in common.</summary>
internal static class ExtensionMending
{
    /// <summary>Whether an extension takes a value; what had no effect so far must not stop the import once it is read.</summary>
    public static bool Takes(Extension extension, Node value) =>
        extension.Takes(value) && (TemplateExpression.Is(value) || ExtensionValue.IsKnown(extension.Name, value))
        && (extension.Name != GatewayResponse.Extension || value is ObjectNode responses && GatewayResponse.AreAll(responses));
}
