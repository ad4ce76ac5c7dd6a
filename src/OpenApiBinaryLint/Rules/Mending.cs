using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules;

/// <summary>Repairs that several rules offer.</summary>
internal static class Mending
{
    private const string ContentHandling = "contentHandling";
    private const string Templates = "requestTemplates";
    private const string ToText = "CONVERT_TO_TEXT";
    private const string ToBinary = "CONVERT_TO_BINARY";

    // AWS's recipe: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings-configure-with-control-service-api.html
    private const string BodyInJson = """{"body": "$input.body"}""";

    // https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html
    private const string StatusInJson = """{"statusCode": 200}""";

    private const string TemplateTitle = $"Add the template `{StatusInJson}`";
    private const string BothTitle = $"{TemplateTitle} and set `{ContentHandling}` to `{ToText}`";

    // More than a person would want to see in every operation.
    private const int MostTemplates = 20;

    private const int MostCharacters = 1_000_000;

    // What tells where an integration or a response leads.
    private static readonly string[] Signposts = ["type", "httpMethod", "uri", "statusCode"];

    private static readonly string[] Relatives = [ContentHandling, "passthroughBehavior"];

    /// <summary>Sets <c>contentHandling</c> of an integration to CONVERT_TO_TEXT.</summary>
    public static Fix? ConvertToText(Operation operation, Integration integration, FixSafety safety) =>
        Fix.Of($"Set `{ContentHandling}` to `{ToText}`", safety, Converting(operation, integration.Node, ToText));

    /// <summary>Sets <c>contentHandling</c> of an integration to CONVERT_TO_BINARY.</summary>
    public static Fix? ConvertToBinary(Operation operation, Integration integration) =>
        Fix.Of($"Set `{ContentHandling}` to `{ToBinary}`", FixSafety.Unsafe, Converting(operation, integration.Node, ToBinary));

    /// <summary>Sets <c>contentHandling</c> of integration responses to CONVERT_TO_TEXT.</summary>
    public static Fix? ConvertToText(Operation operation, IReadOnlyList<IntegrationResponse> responses, FixSafety safety) => Fix.Of(
        $"Set `{ContentHandling}` to `{ToText}`",
        safety,
        [.. responses.Select(response => Converting(operation, response.Node, ToText))]);

    /// <summary>Adds templates that put the body into JSON; for media types, not for ranges.</summary>
    public static Fix? AddTemplates(Operation operation, Integration integration, IReadOnlyList<string> mediaTypes) =>
        Fix.Of($"Add a template for {Wording.List(mediaTypes)}", FixSafety.Unsafe, AddingTemplates(operation, integration, mediaTypes));

    /// <summary>Sets <c>contentHandling</c> to CONVERT_TO_TEXT and adds templates that put the body into JSON.</summary>
    public static Fix? ConvertToTextInJson(Operation operation, Integration integration, IReadOnlyList<string> mediaTypes) => Fix.Of(
        $"Set `{ContentHandling}` to `{ToText}` and add a template for {Wording.List(mediaTypes)}",
        FixSafety.Unsafe,
        mediaTypes.Count > MostTemplates || !mediaTypes.All(IsOneMediaType)
            ? [null]
            : ConvertingWithTemplates(operation, integration, [.. mediaTypes.Select(static mediaType => (mediaType, (NewValue)BodyInJson))]));

    /// <summary>Whether so many characters may be added by writing something several times: references can ask for more than any document holds.</summary>
    public static bool MayRepeat(long characters) => characters < MostCharacters;

    /// <summary>The removal of <c>contentHandling</c> from an integration or one of its responses; null where others need it or a comment stands there.</summary>
    public static TextEdit? RemovingContentHandling(Operation operation, ObjectNode node) =>
        operation.Owns(node) && node.FindOwn(operation.Spelling.Of(ContentHandling)) is { } member ? NodeEdits.Remove(node, member) : null;

    /// <summary>Another text in a scalar's place.</summary>
    public static Fix? Replace(Node? node, string value, FixSafety safety) =>
        node is ScalarNode scalar ? Fix.Of($"Replace `{scalar.Value}` by `{value}`", safety, NodeEdits.Replace(scalar, value)) : null;

    /// <summary>What was meant in the place of a misspelt value that is the operation's own; nothing where that is not known.</summary>
    public static Fix? ReplaceOwn(Operation operation, Node node, string? meant) =>
        meant is not null && operation.Owns(node) ? Replace(node, meant, FixSafety.Safe) : null;

    /// <summary>Lets a mock answer with 200, by a template of its own or in the place of an empty one.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="mock">Its integration.</param>
    /// <param name="empty">The empty template, or null where the mock has none.</param>
    /// <param name="isBinary">Whether the template's media type is a binary one, which no template can read unconverted.</param>
    public static Fix? AddStatus(Operation operation, Integration mock, MappingTemplate? empty, bool isBinary)
    {
        IReadOnlyList<(string, NewValue)> templates = [(MediaType.Json, StatusInJson)];
        var filled = empty?.Node is ScalarNode scalar && operation.Owns(scalar) ? NodeEdits.Replace(scalar, StatusInJson) : null;
        return (isBinary, empty) switch
        {
            (true, null) => Fix.Of(BothTitle, FixSafety.Unsafe, ConvertingWithTemplates(operation, mock, templates)),
            (true, _) => Fix.Of(BothTitle, FixSafety.Unsafe, Converting(operation, mock.Node, ToText), filled),
            (false, null) => Fix.Of(TemplateTitle, FixSafety.Unsafe, AddingTemplates(operation, mock, templates)),
            _ => Fix.Of(TemplateTitle, FixSafety.Unsafe, filled),
        };
    }

    // Two insertions at one place can meet in what stands behind it: they are one.
    private static IReadOnlyList<TextEdit?> ConvertingWithTemplates(Operation operation, Integration integration, IReadOnlyList<(string MediaType, NewValue Text)> templates)
    {
        var node = integration.Node;
        var (handling, name) = (operation.Spelling.Of(ContentHandling), operation.Spelling.Of(Templates));
        return operation.Owns(node) && node.Find(handling) is null && node.Find(name) is null
            ? [NodeEdits.Insert(node, [(handling, ToText), (name, new NewValue.Object(templates))], Place(node, operation.Spelling))]
            : [Converting(operation, node, ToText), AddingTemplates(operation, integration, templates)];
    }

    private static TextEdit? Converting(Operation operation, ObjectNode node, string handling)
    {
        if (!operation.Owns(node))
        {
            return null;
        }

        var name = operation.Spelling.Of(ContentHandling);
        return node.FindOwn(name) switch
        {
            null => NodeEdits.Insert(node, name, handling, Place(node, operation.Spelling)),
            { Value: ScalarNode { Properties: null } former } => NodeEdits.Replace(former, handling),
            _ => null,
        };
    }

    private static TextEdit? AddingTemplates(Operation operation, Integration integration, IReadOnlyList<string> mediaTypes) =>
        mediaTypes.Count > MostTemplates || !mediaTypes.All(IsOneMediaType)
            ? null
            : AddingTemplates(operation, integration, [.. mediaTypes.Select(static mediaType => (mediaType, (NewValue)BodyInJson))]);

    private static TextEdit? AddingTemplates(Operation operation, Integration integration, IReadOnlyList<(string MediaType, NewValue Text)> templates)
    {
        if (!operation.Owns(integration.Node))
        {
            return null;
        }

        var name = operation.Spelling.Of(Templates);
        return integration.Node.Find(name) switch
        {
            null => NodeEdits.Insert(integration.Node, name, new NewValue.Object(templates), Place(integration.Node, operation.Spelling)),
            { Value: ObjectNode former } when operation.Owns(former) => NodeEdits.Insert(former, templates),
            _ => null,
        };
    }

    private static bool IsOneMediaType(string text) => MediaType.IsWellFormed(text) && !MediaType.IsRange(text);

    // Behind the nearest relative; without one, behind what tells where the integration leads, in whatever order that stands.
    private static Member? Place(ObjectNode node, PropertySpelling spelling)
    {
        foreach (var relative in Relatives)
        {
            if (node.FindOwn(spelling.Of(relative)) is { } member)
            {
                return member;
            }
        }

        Member? last = null;
        foreach (var name in Signposts)
        {
            var member = node.FindOwn(spelling.Of(name));
            last = member is not null && (last is null || member.Key.Index > last.Key.Index) ? member : last;
        }

        return last;
    }
}
