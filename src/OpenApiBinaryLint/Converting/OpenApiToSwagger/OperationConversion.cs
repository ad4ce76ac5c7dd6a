using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>Operations, that of any method included.</summary>
internal static class OperationConversion
{
    /// <summary>An operation; null where it stays as it is.</summary>
    public static Draft? Convert(Conversion conversion, MediaTypes mediaTypes, Node node)
    {
        if (conversion.ObjectIn(node) is not { } source)
        {
            return null;
        }

        var target = new TargetObject(conversion, source);
        var body = RequestBodyConversion.Of(conversion, mediaTypes, source);
        foreach (var member in source.Effective())
        {
            if (member.Name is "parameters" or "requestBody" or "responses")
            {
                AddMediaTypes(target, mediaTypes, source);
            }

            switch (member.Name)
            {
                case "tags" or "summary" or "description" or "externalDocs" or "operationId" or "deprecated" or "security":
                    target.Put(member);
                    break;
                case "parameters":
                    ParameterList.Put(conversion, target, member, body.Parameters, isMoreFirst: IsBodyFirst(source));
                    break;
                case "requestBody":
                    body.Put(target, member, hasList: source.Find("parameters") is not null, IsBodyApart(source));
                    break;
                case "responses":
                    target.Put(member, ResponseConversion.All(conversion, mediaTypes, source, member.Value));
                    break;
                case "callbacks":
                    target.Keep(member, ConversionRules.Operation, "cannot be said in 2.0");
                    break;
                case "servers":
                    target.Keep(member, ConversionRules.OperationServer, "of an operation cannot be said in 2.0");
                    break;
                case "x-schemes":
                    target.Put(member, "schemes");
                    break;
                case "x-consumes":
                    PutList(target, "consumes", mediaTypes.OwnConsumes(source), member);
                    break;
                case "x-produces":
                    PutList(target, "produces", mediaTypes.OwnProduces(source), member);
                    break;
                default:
                    target.Rest(member, "consumes", "produces", "schemes");
                    break;
            }
        }

        return target.Result;
    }

    // Before what they speak of, as API Gateway exports them; where the source has a list of its own, in its place.
    private static void AddMediaTypes(TargetObject target, MediaTypes mediaTypes, ObjectNode source)
    {
        Add("consumes", mediaTypes.OwnConsumes(source));
        Add("produces", mediaTypes.OwnProduces(source));

        void Add(string name, IReadOnlyList<string>? types)
        {
            if (types is not null && source.Find($"x-{name}") is null && !target.Has(name))
            {
                target.Add(name, ListOf(types));
            }
        }
    }

    private static bool IsBodyApart(ObjectNode operation)
    {
        var names = operation.Effective().Select(static member => member.Name).ToList();
        return names.Contains("parameters") && Math.Abs(names.IndexOf("parameters") - names.IndexOf("requestBody")) > 1;
    }

    private static bool IsBodyFirst(ObjectNode operation) =>
        operation.Effective().FirstOrDefault(static member => member.Name is "parameters" or "requestBody")?.Name == "requestBody";

    private static void PutList(TargetObject target, string name, IReadOnlyList<string>? types, Member stated)
    {
        if (types is not null)
        {
            target.Put(stated, name, (stated.Value.Resolved as ArrayNode)?.Items.Count == types.Count ? null : ListOf(types));
        }
    }

    /// <summary>A list of media types.</summary>
    public static Draft ListOf(IEnumerable<string> types) => new Draft.List([.. types.Select(static type => new Draft.Scalar(type))]);
}
