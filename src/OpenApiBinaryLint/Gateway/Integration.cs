using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

internal enum IntegrationType
{
    Aws,
    AwsProxy,
    Http,
    HttpProxy,
    Mock,
}

internal enum ContentHandling
{
    ConvertToBinary,
    ConvertToText,
}

internal enum PassthroughBehavior
{
    WhenNoMatch,
    WhenNoTemplates,
    Never,
}

/// <summary>The value of <c>x-amazon-apigateway-integration</c>.</summary>
internal sealed record Integration
{
    /// <summary>The key that introduces the integration in its operation.</summary>
    public required Node Key { get; init; }

    public required ObjectNode Node { get; init; }

    public required Located<IntegrationType> Type { get; init; }

    public required IntegrationUri Uri { get; init; }

    public required Located<string> HttpMethod { get; init; }

    public required Located<ContentHandling> ContentHandling { get; init; }

    public required Located<PassthroughBehavior> PassthroughBehavior { get; init; }

    public required MappingTemplates RequestTemplates { get; init; }

    public required ParameterMappings RequestParameters { get; init; }

    public required IntegrationResponses Responses { get; init; }

    public required Located<string> Credentials { get; init; }

    public required Located<string> ConnectionType { get; init; }

    public required Located<string> ConnectionId { get; init; }

    /// <summary>A number as written; invalid where it is none.</summary>
    public required Located<string> TimeoutInMillis { get; init; }

    public required Located<ObjectNode> TlsConfig { get; init; }

    /// <summary>BUFFERED or STREAM; invalid for any other text.</summary>
    public required Located<string> ResponseTransferMode { get; init; }

    /// <summary>aws, http or mock: templates and conversion apply.</summary>
    public bool IsNonProxy => Is(IntegrationType.Aws) || Is(IntegrationType.Http) || IsMock;

    public bool IsMock => Is(IntegrationType.Mock);

    public bool IsProxy => Is(IntegrationType.AwsProxy) || Is(IntegrationType.HttpProxy);

    /// <summary>A backend that takes JSON and nothing else: Lambda, or an action of an AWS service.</summary>
    public bool TakesJson => Is(IntegrationType.Aws) && (Uri.IsLambda || Uri.IsAction);

    /// <summary>Whether it says itself that it is one of an HTTP API, whatever the rest of the document looks like.</summary>
    public bool IsOfHttpApi => Node.Find("payloadFormatVersion") is not null || Node.Find("integrationSubtype") is not null;

    /// <summary>Whether the response leaves in pieces, without binary media types having a say.</summary>
    public bool Streams => ResponseTransferMode is { IsKnown: true, Value: "STREAM" };

    public bool Is(IntegrationType type) => Type.IsKnown && Type.Value == type;

    public bool Converts(ContentHandling handling) => ContentHandling.IsKnown && ContentHandling.Value == handling;
}

/// <summary>A mapping template under its media type.</summary>
/// <param name="MediaType">The key as written.</param>
/// <param name="Key">The key's node.</param>
/// <param name="Node">The value's node.</param>
/// <param name="Text">The template, or null where a template expression or a wrong type stands for it.</param>
internal sealed record MappingTemplate(string MediaType, Node Key, Node Node, string? Text)
{
    /// <summary>Whether the text stands in for a longer one that a host's tool generates, and that does the same to bodies.</summary>
    public bool IsStandIn { get; init; }

    /// <summary>Whether it certainly is the empty text, which counts as defined and maps nothing.</summary>
    public bool IsEmpty => Text is "";

    /// <summary>The template with <see cref="TemplateExpression.Hole"/> for parts that are filled in later, or null where nothing of it is known.</summary>
    public string? Literal => Text ?? TemplateExpression.LiteralText(Node);

    /// <summary>Whether it certainly holds something; where it is not certainly empty either, it is decided elsewhere.</summary>
    public bool HasContent => Text is null ? TemplateExpression.HasLiteralPart(Node) : Text.Length > 0;
}

/// <summary>The <c>requestTemplates</c> or <c>responseTemplates</c> of an integration.</summary>
/// <param name="Items">In document order.</param>
/// <param name="Key">The key that introduces them, or null.</param>
/// <param name="IsOpen">Whether more may be defined where this program cannot see them.</param>
internal sealed record MappingTemplates(IReadOnlyList<MappingTemplate> Items, Node? Key, bool IsOpen)
{
    /// <summary>Whether certainly none is defined.</summary>
    public bool AreNone => Items.Count == 0 && !IsOpen;

    private FirstByName<MappingTemplate> ByEssence => field ??= new(Items, static template => Gateway.MediaType.Essence(template.MediaType));

    private FirstByName<MappingTemplate> ByType => field ??= new(Items, static template => Gateway.MediaType.TypeOf(template.MediaType));

    /// <summary>The template for a media type, parameters and letter case ignored, or null.</summary>
    public MappingTemplate? Find(string mediaType) => ByEssence.Find(Gateway.MediaType.Essence(mediaType));

    /// <summary>Whether a template is defined for some media type of a range such as <c>image/*</c>.</summary>
    public bool HasWithin(string range)
    {
        var essence = Gateway.MediaType.Essence(range);
        return (essence == Gateway.MediaType.Any && Items.Count > 0)
            || ByEssence.Find(essence) is not null
            || (essence.EndsWith("/*", StringComparison.Ordinal) && ByType.Find(essence[..^1]) is not null);
    }
}

/// <summary>One line of <c>requestParameters</c> or <c>responseParameters</c>.</summary>
/// <param name="Target">The key.</param>
/// <param name="Key">The key's node.</param>
/// <param name="Node">The value's node.</param>
/// <param name="Source">The value when it is a string that the document itself decides, else null.</param>
internal sealed record ParameterMapping(string Target, Node Key, Node Node, string? Source)
{
    private const string HeaderPrefix = "method.response.header.";

    /// <summary>Name of the response header that it sets, or null.</summary>
    public string? ResponseHeader =>
        Target.StartsWith(HeaderPrefix, StringComparison.Ordinal) && !TemplateExpression.IsIn(Target) ? Target[HeaderPrefix.Length..] : null;
}

/// <summary>The parameter mappings of an integration or integration response.</summary>
/// <param name="Items">In document order.</param>
/// <param name="IsOpen">Whether more may be defined where this program cannot see them.</param>
internal sealed record ParameterMappings(IReadOnlyList<ParameterMapping> Items, bool IsOpen)
{
    private FirstByName<ParameterMapping> ByTarget => field ??= new(Items, static mapping => mapping.Target, StringComparer.OrdinalIgnoreCase);

    public ParameterMapping? Find(string target) => ByTarget.Find(target);
}

/// <summary>An entry of an integration's <c>responses</c>.</summary>
internal sealed record IntegrationResponse
{
    public const string DefaultPattern = "default";

    /// <summary>The key as written: a regular expression or <c>default</c>.</summary>
    public required string Pattern { get; init; }

    public required Node Key { get; init; }

    public required ObjectNode Node { get; init; }

    public required Located<string> StatusCode { get; init; }

    public required Located<ContentHandling> ContentHandling { get; init; }

    public required MappingTemplates Templates { get; init; }

    public required ParameterMappings Parameters { get; init; }

    public bool IsDefault => Pattern == DefaultPattern;

    /// <summary>Whether it is not certain that this is no 2xx.</summary>
    public bool MaySucceed => !StatusCode.IsKnown || HasStatusClass("2");

    /// <summary>Whether the status code is known and begins with one of these digits.</summary>
    public bool HasStatusClass(string digits) =>
        StatusCode is { IsKnown: true, Value: [var first, ..] } && digits.Contains(first, StringComparison.Ordinal);

    public bool Converts(ContentHandling handling) => ContentHandling.IsKnown && ContentHandling.Value == handling;
}

/// <summary>An integration's <c>responses</c>.</summary>
/// <param name="Items">In document order.</param>
/// <param name="State">Whether there are any.</param>
/// <param name="Key">The key <c>responses</c>, or null.</param>
/// <param name="IsOpen">Whether more may be defined where this program cannot see them.</param>
internal sealed record IntegrationResponses(IReadOnlyList<IntegrationResponse> Items, ValueState State, Node? Key, bool IsOpen)
{
    private FirstByName<IntegrationResponse> ByPattern => field ??= new(Items, static response => response.Pattern);

    public IntegrationResponse? Default => ByPattern.Find(IntegrationResponse.DefaultPattern);
}
