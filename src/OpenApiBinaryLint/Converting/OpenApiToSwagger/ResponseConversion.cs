using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>Responses.</summary>
internal static class ResponseConversion
{
    /// <summary>Whether a key stands for a class of status codes: <c>2XX</c>.</summary>
    public static bool IsRange(string key) => key.Length == 3 && char.IsAsciiDigit(key[0]) && key[1] is 'X' or 'x' && key[2] is 'X' or 'x';

    /// <summary>The responses of an operation; null where nothing changes.</summary>
    public static Draft? All(Conversion conversion, MediaTypes mediaTypes, ObjectNode operation, Node responses)
    {
        if (conversion.ObjectIn(responses) is not { } source)
        {
            return null;
        }

        var produces = mediaTypes.Produces(operation);
        var target = new TargetObject(conversion, source);
        foreach (var member in source.Effective())
        {
            if (IsRange(member.Name))
            {
                target.Keep(member, ConversionRules.Operation, "stands for several status codes, which 2.0 cannot say");
            }
            else if (member.Name == "default" || (member.Name.Length == 3 && member.Name.All(char.IsAsciiDigit)))
            {
                target.Put(member, Convert(conversion, member.Value, types => types.SequenceEqual(produces)));
            }
            else
            {
                target.Rest(member);
            }
        }

        return target.Result;
    }

    /// <summary>A response that stands among the shared ones; null where it stays as it is.</summary>
    public static Draft? Shared(Conversion conversion, MediaTypes mediaTypes, Node node) =>
        Convert(conversion, node, _ => node.Resolved is ObjectNode response && mediaTypes.TellsResponse(response));

    private static Draft? Convert(Conversion conversion, Node node, Func<IReadOnlyList<string>, bool> isTold)
    {
        if (conversion.ObjectIn(node) is not { } source)
        {
            return null;
        }

        var target = new TargetObject(conversion, source);
        foreach (var member in source.Effective())
        {
            switch (member.Name)
            {
                case "description":
                    target.Put(member);
                    break;
                case "$ref":
                    target.Put(member, conversion.References.Text(member.Value));
                    break;
                case "headers":
                    target.Put(member, Headers(conversion, member.Value));
                    break;
                case "content":
                    PutContent(conversion, target, member, isTold);
                    break;
                case "links":
                    target.Keep(member, ConversionRules.Operation, "cannot be said in 2.0");
                    break;
                default:
                    target.Rest(member, "schema", "examples");
                    break;
            }
        }

        return target.Result;
    }

    private static Draft? Headers(Conversion conversion, Node headers) => conversion.Each(headers, member =>
        TemplateExpression.IsKey(member.Name) ? conversion.Carry(member.Value) : ParameterConversion.Header(conversion, member.Value));

    private static void PutContent(Conversion conversion, TargetObject target, Member member, Func<IReadOnlyList<string>, bool> isTold)
    {
        if (Content.Of(conversion, member.Value, hasExamples: true) is not { } content)
        {
            target.Keep(member, ConversionRules.ResponseContent, "cannot be read as media types", Severity.Warning);
            return;
        }

        if (content.Schema is { } schema)
        {
            target.Add("schema", SchemaConversion.ConvertResponse(conversion, schema) ?? new Draft.Original(schema), content.OriginOfSchema);
        }

        if (content.Examples() is { } examples)
        {
            target.Add("examples", examples);
        }

        if (content.Others(ConversionRules.ResponseContent) is { } others)
        {
            target.Add("x-content", others, content.Schema is null ? member : null);
        }

        var types = Content.Types(member.Value);
        if (content.Schema is not null && !isTold(types))
        {
            target.Add("x-produces", OperationConversion.ListOf(types));
        }
    }
}
