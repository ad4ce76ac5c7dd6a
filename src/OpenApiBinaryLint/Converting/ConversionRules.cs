using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Converting;

/// <summary>
/// The codes of the converter's notes. An error: API Gateway will behave otherwise. A warning: the contract gets weaker. An info: the way
/// back restores it.
/// </summary>
internal static class ConversionRules
{
    public static readonly RuleInfo Refused = new("CNV-REFUSED", "refused", Severity.Error, "A document that cannot be converted");
    public static readonly RuleInfo CrossCheck = new("CNV-CROSS-CHECK", "cross-check", Severity.Error, "Others read the result differently");
    public static readonly RuleInfo Schemes = new("CNV-SCHEMES", "schemes", Severity.Info, "Schemes without a host");
    public static readonly RuleInfo Server = new("CNV-SERVER", "server", Severity.Warning, "A server that 2.0 cannot name");
    public static readonly RuleInfo OperationServer = new("CNV-OPERATION-SERVER", "operation-server", Severity.Warning, "Servers or schemes of a path or an operation");
    public static readonly RuleInfo Endpoint = new("CNV-ENDPOINT", "endpoint", Severity.Info, "The endpoint configuration moves between the root and the servers");
    public static readonly RuleInfo ReferenceInExtension = new("CNV-REF-IN-EXTENSION", "ref-in-extension", Severity.Info, "A reference in an extension");
    public static readonly RuleInfo MediaTypes = new("CNV-MEDIA-TYPES", "media-types", Severity.Info, "Media types that no content shows");
    public static readonly RuleInfo ResponseContent = new("CNV-RESPONSE-CONTENT", "response-content", Severity.Warning, "A response with several schemas");
    public static readonly RuleInfo RequestContent = new("CNV-REQUEST-CONTENT", "request-content", Severity.Warning, "A request body with several schemas");
    public static readonly RuleInfo Inlined = new("CNV-INLINED", "inlined", Severity.Info, "What was shared is written out");
    public static readonly RuleInfo Form = new("CNV-FORM", "form", Severity.Warning, "A form that the target cannot describe exactly");
    public static readonly RuleInfo Collection = new("CNV-COLLECTION", "collection", Severity.Warning, "A notation of lists that the target does not have");
    public static readonly RuleInfo Parameter = new("CNV-PARAMETER", "parameter", Severity.Warning, "A parameter that the target cannot describe exactly");
    public static readonly RuleInfo Cookie = new("CNV-COOKIE", "cookie", Severity.Warning, "A cookie parameter");
    public static readonly RuleInfo Discriminator = new("CNV-DISCRIMINATOR", "discriminator", Severity.Info, "The mapping of a discriminator");
    public static readonly RuleInfo Schema = new("CNV-SCHEMA", "schema", Severity.Warning, "A schema keyword that the target does not have");
    public static readonly RuleInfo Security = new("CNV-SECURITY", "security", Severity.Error, "A security scheme that the target does not have");
    public static readonly RuleInfo Flows = new("CNV-FLOWS", "flows", Severity.Warning, "Several OAuth flows in one scheme");
    public static readonly RuleInfo Renamed = new("CNV-RENAMED", "renamed", Severity.Info, "A component name that the target forbids");
    public static readonly RuleInfo Reference = new("CNV-REFERENCE", "reference", Severity.Warning, "A reference into something that has no place in the target");
    public static readonly RuleInfo External = new("CNV-EXTERNAL", "external", Severity.Warning, "A reference into a file that is not converted in the same run");
    public static readonly RuleInfo Component = new("CNV-COMPONENT", "component", Severity.Info, "A component that the target does not have");
    public static readonly RuleInfo Operation = new("CNV-OPERATION", "operation", Severity.Warning, "A part of an operation that the target does not have");
    public static readonly RuleInfo Example = new("CNV-EXAMPLE", "example", Severity.Info, "Examples that the target cannot hold");
    public static readonly RuleInfo Header = new("CNV-HEADER", "header", Severity.Warning, "A response header that the target cannot describe exactly");
    public static readonly RuleInfo Unknown = new("CNV-UNKNOWN", "unknown", Severity.Warning, "A field that the specification does not know");
    public static readonly RuleInfo Comments = new("CNV-COMMENTS", "comments", Severity.Warning, "Comments, which JSON does not have");
    public static readonly RuleInfo Notation = new("CNV-NOTATION", "notation", Severity.Info, "Anchors, tags or numbers that the other notation does not have");

    public static readonly RuleInfo Type31 = new("CNV31-TYPE", "types", Severity.Info, "Several types, or null, in one schema");
    public static readonly RuleInfo Const31 = new("CNV31-CONST", "const", Severity.Info, "A constant beside an enumeration");
    public static readonly RuleInfo Examples31 = new("CNV31-EXAMPLES", "examples", Severity.Info, "Several examples of one schema");
    public static readonly RuleInfo RefSiblings31 = new("CNV31-REF-SIBLINGS", "ref-siblings", Severity.Info, "Keywords beside a reference");
    public static readonly RuleInfo Definitions31 = new("CNV31-DEFS", "defs", Severity.Info, "Definitions inside a schema");
    public static readonly RuleInfo Content31 = new("CNV31-CONTENT", "content", Severity.Info, "An encoding or media type inside a schema");
    public static readonly RuleInfo Keyword31 = new("CNV31-KEYWORD", "keyword", Severity.Warning, "A schema keyword that 3.0 does not have");
    public static readonly RuleInfo Webhooks31 = new("CNV31-WEBHOOKS", "webhooks", Severity.Warning, "Webhooks");
    public static readonly RuleInfo PathItem31 = new("CNV31-PATH-ITEM", "path-item", Severity.Info, "Shared path items");
    public static readonly RuleInfo Security31 = new("CNV31-SECURITY", "security-scheme", Severity.Error, "A security scheme that 3.0 does not have");
    public static readonly RuleInfo Dialect31 = new("CNV31-DIALECT", "dialect", Severity.Info, "The dialect of the schemas");
    public static readonly RuleInfo Field31 = new("CNV31-FIELD", "field", Severity.Info, "A field that 3.0 does not have, or demands");
}
