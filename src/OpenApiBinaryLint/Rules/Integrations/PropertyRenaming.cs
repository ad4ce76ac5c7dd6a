using System.Globalization;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>
/// Renames properties that API Gateway does not know to what was meant. A value that had no effect gets one, so it must be one that the
/// property can have, and none that the rest of the integration turns into an error.
/// </summary>
internal sealed class PropertyRenaming(Operation operation, Integration integration)
{
    private static readonly KeyTable Values = new("""
        contentHandling: CONVERT_TO_BINARY CONVERT_TO_TEXT
        passthroughBehavior: WHEN_NO_MATCH WHEN_NO_TEMPLATES NEVER
        type: AWS AWS_PROXY HTTP HTTP_PROXY MOCK
        """);

    // How often each property is misspelt, in the holder that was asked for last.
    private ObjectNode? _counted;
    private Dictionary<string, int> _mistakes = [];

    /// <summary>Another name for a property; null where that is taken, or may be, or where the value does not go with it.</summary>
    /// <param name="holder">The integration or response that has the property.</param>
    /// <param name="member">The property.</param>
    /// <param name="properties">What the holder can have.</param>
    public Fix? Of(ObjectNode holder, Member member, IntegrationProperties properties)
    {
        if (member.Key.Parent != holder || !operation.Owns(member.Key)
            || properties.Nearest(member.Name) is not { } meant || holder.Find(meant) is not null)
        {
            return null;
        }

        if (holder != _counted)
        {
            _counted = holder;
            _mistakes = holder.Effective().Where(other => !properties.Has(other.Name)).Select(other => properties.Nearest(other.Name) ?? "").CountBy(name => name).ToDictionary();
        }

        return _mistakes[meant] == 1 && !TemplateExpression.IsOpen(holder) && Fits(member, meant, holder)
            ? Fix.Of($"Rename `{member.Name}` to `{meant}`", FixSafety.Safe, NodeEdits.Rename(member, meant))
            : null;
    }

    private bool Fits(Member member, string property, ObjectNode holder)
    {
        var value = member.Value.Resolved;
        if (value is ObjectNode { Members.Count: > 0 } templates && !TemplateExpression.Is(value))
        {
            return property is "requestTemplates" or "responseTemplates" && TakesTemplates(templates, property, holder);
        }

        return property switch
        {
            // A timeout by any other name may be one in seconds.
            "timeoutInMillis" => member.Name.Contains("milli", StringComparison.OrdinalIgnoreCase) && IsTimeout(value),
            "statusCode" => value is ScalarNode status && TakesStatus(status.Value, holder),
            "httpMethod" when integration.Uri.IsLambda => value is ScalarNode { Value: "POST" },
            "uri" or "httpMethod" or "credentials" or "connectionId" or "cacheNamespace" =>
                TemplateExpression.Is(value) || value is ScalarNode { Kind: ScalarKind.String, Value.Length: > 0 },
            "contentHandling" or "passthroughBehavior" or "type" =>
                TemplateExpression.Is(value) || (value is ScalarNode scalar && Takes(scalar.Value, property, holder)),
            _ => false,
        };
    }

    private bool Takes(string value, string property, ObjectNode holder) => property switch
    {
        _ when Values[value.ToUpperInvariant()] != property => false,
        "contentHandling" => value == "CONVERT_TO_TEXT"
            || (value == "CONVERT_TO_BINARY" && holder.Find("requestTemplates") is null && holder.Find("responseTemplates") is null),
        "passthroughBehavior" => integration.IsProxy || PassesTypes(value.ToUpperInvariant()),
        _ => true,
    };

    private bool PassesTypes(string behavior) => behavior switch
    {
        "WHEN_NO_MATCH" => true,
        "WHEN_NO_TEMPLATES" when integration.RequestTemplates.AreNone => true,
        _ => integration.RequestTemplates.Items.Count > 0
            && operation.RequestTypes.Types.All(type => integration.RequestTemplates.Find(type.Text) is not null),
    };

    // No template can run on bytes, and one for some types may have others refused.
    private bool TakesTemplates(ObjectNode templates, string property, ObjectNode holder)
    {
        var types = templates.Members.Select(static member => member.Name).ToList();
        var isText = holder["contentHandling"] is ScalarNode { Value: "CONVERT_TO_TEXT" };
        if (!types.TrueForAll(MediaType.IsWellFormed) || !templates.Members.All(static member => IsText(member.Value.Resolved)) || (holder.Find("contentHandling") is not null && !isText))
        {
            return false;
        }

        return property == "responseTemplates"
            || (holder == integration.Node && integration.Responses.Default is not null
                && integration.PassthroughBehavior is { IsAbsent: true } or { IsKnown: true, Value: PassthroughBehavior.WhenNoMatch }
                && (isText || !types.Exists(type => operation.Api.BinaryMediaTypes.MatchingEntry(type) is not null)));
    }

    // A status that is not declared, headers of it that are not, and an error that every success becomes would be the next mistakes.
    private bool TakesStatus(string statusCode, ObjectNode response) =>
        operation.Responses.Find(statusCode) is not null && response.Find("responseParameters") is null
        && (statusCode is ['2' or '3', ..] || integration.Responses.Default?.Node != response);

    private static bool IsText(Node value) => value is ScalarNode { Kind: ScalarKind.String } || TemplateExpression.Is(value);

    private static bool IsTimeout(Node value) =>
        value is ScalarNode { Kind: ScalarKind.Number } number
        && int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var timeout) && timeout is >= 50 and <= 29_000;
}
