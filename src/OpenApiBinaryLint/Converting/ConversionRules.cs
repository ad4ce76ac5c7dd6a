using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Converting;

/// <summary>
/// The codes of the converter's notes. An error: API Gateway will behave otherwise. A warning: the contract gets weaker. An info: the way
/// back restores it.
/// </summary>
internal static class ConversionRules
{
    public static readonly RuleInfo Refused = Code("CNV-REFUSED", Severity.Error, "A document that cannot be converted");
    public static readonly RuleInfo CrossCheck = Code("CNV-CROSS-CHECK", Severity.Error, "Others read the result differently");
    public static readonly RuleInfo Schemes = Code("CNV-SCHEMES", Severity.Info, "Schemes without a host");
    public static readonly RuleInfo Server = Code("CNV-SERVER", Severity.Warning, "A server that 2.0 cannot name");
    public static readonly RuleInfo OperationServer = Code("CNV-OPERATION-SERVER", Severity.Warning, "Servers or schemes of a path or an operation");
    public static readonly RuleInfo Endpoint = Code("CNV-ENDPOINT", Severity.Info, "The endpoint configuration moves between the root and the servers");
    public static readonly RuleInfo ReferenceInExtension = Code("CNV-REF-IN-EXTENSION", Severity.Info, "A reference in an extension");
    public static readonly RuleInfo MediaTypes = Code("CNV-MEDIA-TYPES", Severity.Info, "Media types that no content shows");
    public static readonly RuleInfo ResponseContent = Code("CNV-RESPONSE-CONTENT", Severity.Warning, "A response with several schemas");
    public static readonly RuleInfo RequestContent = Code("CNV-REQUEST-CONTENT", Severity.Warning, "A request body with several schemas");
    public static readonly RuleInfo Inlined = Code("CNV-INLINED", Severity.Info, "What was shared is written out");
    public static readonly RuleInfo Form = Code("CNV-FORM", Severity.Warning, "A form that the target cannot describe exactly");
    public static readonly RuleInfo Collection = Code("CNV-COLLECTION", Severity.Warning, "A notation of lists that the target does not have");
    public static readonly RuleInfo Parameter = Code("CNV-PARAMETER", Severity.Warning, "A parameter that the target cannot describe exactly");
    public static readonly RuleInfo Cookie = Code("CNV-COOKIE", Severity.Warning, "A cookie parameter");
    public static readonly RuleInfo Discriminator = Code("CNV-DISCRIMINATOR", Severity.Info, "The mapping of a discriminator");
    public static readonly RuleInfo Schema = Code("CNV-SCHEMA", Severity.Warning, "A schema keyword that the target does not have");
    public static readonly RuleInfo Security = Code("CNV-SECURITY", Severity.Error, "A security scheme that the target does not have");
    public static readonly RuleInfo Flows = Code("CNV-FLOWS", Severity.Warning, "Several OAuth flows in one scheme");
    public static readonly RuleInfo Renamed = Code("CNV-RENAMED", Severity.Info, "A component name that the target forbids");
    public static readonly RuleInfo Reference = Code("CNV-REFERENCE", Severity.Warning, "A reference into something that has no place in the target");
    public static readonly RuleInfo External = Code("CNV-EXTERNAL", Severity.Warning, "A reference into a file that is not converted in the same run");
    public static readonly RuleInfo Component = Code("CNV-COMPONENT", Severity.Info, "A component that the target does not have");
    public static readonly RuleInfo Operation = Code("CNV-OPERATION", Severity.Warning, "A part of an operation that the target does not have");
    public static readonly RuleInfo Example = Code("CNV-EXAMPLE", Severity.Info, "Examples that the target cannot hold");
    public static readonly RuleInfo Header = Code("CNV-HEADER", Severity.Warning, "A response header that the target cannot describe exactly");
    public static readonly RuleInfo Unknown = Code("CNV-UNKNOWN", Severity.Warning, "A field that the specification does not know");
    public static readonly RuleInfo Comments = Code("CNV-COMMENTS", Severity.Warning, "Comments, which JSON does not have");
    public static readonly RuleInfo Notation = Code("CNV-NOTATION", Severity.Info, "Anchors, tags, numbers or characters that the other notation does not have");

    public static readonly RuleInfo Type31 = Code("CNV31-TYPE", Severity.Info, "Several types, or null, in one schema");
    public static readonly RuleInfo Const31 = Code("CNV31-CONST", Severity.Info, "A constant beside an enumeration");
    public static readonly RuleInfo Examples31 = Code("CNV31-EXAMPLES", Severity.Info, "Several examples of one schema");
    public static readonly RuleInfo RefSiblings31 = Code("CNV31-REF-SIBLINGS", Severity.Info, "Keywords beside a reference");
    public static readonly RuleInfo Definitions31 = Code("CNV31-DEFS", Severity.Info, "Definitions inside a schema");
    public static readonly RuleInfo Content31 = Code("CNV31-CONTENT", Severity.Info, "An encoding or media type inside a schema");
    public static readonly RuleInfo Keyword31 = Code("CNV31-KEYWORD", Severity.Warning, "A schema keyword that 3.0 does not have");
    public static readonly RuleInfo Webhooks31 = Code("CNV31-WEBHOOKS", Severity.Warning, "Webhooks");
    public static readonly RuleInfo PathItem31 = Code("CNV31-PATH-ITEM", Severity.Info, "Shared path items");
    public static readonly RuleInfo Security31 = Code("CNV31-SECURITY", Severity.Error, "A security scheme that 3.0 does not have");
    public static readonly RuleInfo Dialect31 = Code("CNV31-DIALECT", Severity.Info, "The dialect of the schemas");
    public static readonly RuleInfo Field31 = Code("CNV31-FIELD", Severity.Info, "A field that 3.0 does not have, or demands");

    /// <summary>Every code, in the order of the page on them.</summary>
    public static IReadOnlyList<RuleInfo> All =>
    [
        Refused, CrossCheck, Schemes, Server, OperationServer, Endpoint, ReferenceInExtension, MediaTypes, ResponseContent,
        RequestContent, Inlined, Form, Collection, Parameter, Cookie, Discriminator, Schema, Security, Flows, Renamed, Reference,
        External, Component, Operation, Example, Header, Unknown, Comments, Notation, Type31, Const31, Examples31, RefSiblings31,
        Definitions31, Content31, Keyword31, Webhooks31, PathItem31, Security31, Dialect31, Field31,
    ];

    private static RuleInfo Code(string id, Severity severity, string summary)
    {
        var heading = id.ToLowerInvariant();
        return new(id, heading[(heading.IndexOf('-', StringComparison.Ordinal) + 1)..], severity, summary) { PageName = $"conversion.md#{heading}" };
    }
}
