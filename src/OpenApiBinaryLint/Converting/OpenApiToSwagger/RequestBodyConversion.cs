using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>What becomes of the request body of an operation.</summary>
/// <param name="conversion">The conversion of the document.</param>
/// <param name="parameters">The parameters that tell it.</param>
/// <param name="isTold">Whether they tell all of it.</param>
internal sealed class RequestBodyConversion(Conversion conversion, IReadOnlyList<Draft> parameters, bool isTold)
{
    /// <summary>A body parameter, or those of a form.</summary>
    public IReadOnlyList<Draft> Parameters => parameters;

    /// <summary>The body of an operation.</summary>
    public static RequestBodyConversion Of(Conversion conversion, MediaTypes mediaTypes, ObjectNode operation)
    {
        if (operation.Find("requestBody")?.Value is not { Resolved: ObjectNode source } node || TemplateExpression.Is(node)
            || (operation["parameters"] is { } list && (list is not ArrayNode || TemplateExpression.Is(list))))
        {
            return new(conversion, [], isTold: false);
        }

        if (FormConversion.Of(conversion, source) is { } form)
        {
            return new(conversion, form.Parameters, form.IsExact);
        }

        return new(conversion, [Body(conversion, mediaTypes, source)], isTold: true);
    }

    /// <summary>Puts the parameters in the place of the body, unless the operation has a list that takes them.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="member">The request body.</param>
    /// <param name="hasList">Whether the operation has a list of parameters.</param>
    /// <param name="isApart">Whether other members stand between the two; then an empty extension holds its place.</param>
    public void Put(TargetObject operation, Member member, bool hasList, bool isApart)
    {
        if (!hasList && parameters.Count > 0)
        {
            operation.Add("parameters", new Draft.List([.. parameters]), member);
        }

        if (!isTold && parameters.Count == 0)
        {
            operation.Keep(member, ConversionRules.RequestContent, "cannot be read as a request body", Severity.Error);
        }
        else if (!isTold)
        {
            operation.Add("x-requestBody", Kept.CopyOf(conversion, member.Value));
        }
        else if (isApart)
        {
            operation.Add("x-requestBody", new Draft.Object([]));
        }
    }

    /// <summary>A body parameter made of a request body, a shared one as well, or a reference to one.</summary>
    public static Draft Body(Conversion conversion, MediaTypes mediaTypes, ObjectNode source)
    {
        if (ReferenceResolver.ReferenceOf(source) is not null)
        {
            return Kept.Of(conversion, source);
        }

        var members = new List<DraftMember> { new("in", new Draft.Scalar("body")), new("name", Name(source)) };
        var target = new TargetObject(conversion, source);
        foreach (var member in source.Effective())
        {
            switch (member.Name)
            {
                case "description" or "required":
                    target.Put(member);
                    break;
                case "content":
                    PutContent(conversion, mediaTypes, source, target, member);
                    break;
                case "x-bodyName":
                    break;
                default:
                    target.Rest(member, "in", "name", "schema");
                    break;
            }
        }

        if (!target.Has("schema"))
        {
            target.Add("schema", new Draft.Object([]));
        }

        members.AddRange(((Draft.Object)target.Result!).Members);
        return new Draft.Object(members, source);
    }

    private static void PutContent(Conversion conversion, MediaTypes mediaTypes, ObjectNode body, TargetObject target, Member member)
    {
        if (Content.Of(conversion, member.Value, hasExamples: false) is not { } content)
        {
            target.Keep(member, ConversionRules.RequestContent, "cannot be read as media types");
            return;
        }

        if (content.Schema is { } schema)
        {
            target.Add("schema", SchemaConversion.Convert(conversion, schema) ?? new Draft.Original(schema), content.OriginOfSchema);
        }

        if (content.Others(ConversionRules.RequestContent) is { } others)
        {
            target.Add("x-content", others);
        }

        if (content.Schema is not null && !mediaTypes.TellsBody(body))
        {
            target.Add("x-consumes", OperationConversion.ListOf(Content.Types(member.Value)));
        }
    }

    private static Draft Name(ObjectNode body) =>
        body.Find("x-bodyName") is { Value: var name } ? new Draft.Original(name) : new Draft.Scalar("body");
}
