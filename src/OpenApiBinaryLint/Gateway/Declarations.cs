using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Gateway;

/// <summary>
/// Declares what an operation of an API document lacks, in the notation of that document. Null where that would declare it for other operations as
/// well, or under a name that cannot be one.
/// </summary>
internal static class Declarations
{
    /// <summary>Declares headers that one of the operation's responses lacks.</summary>
    public static TextEdit? DeclareHeaders(this Operation operation, MethodResponse response, IReadOnlyList<string> names)
    {
        if (operation.IsOfResources || response.Node is not { } node || response.HasOpenHeaders || !operation.Owns(node) || !names.All(IsName))
        {
            return null;
        }

        var headers = Headers(operation, names);
        return node.Find("headers") switch
        {
            null => NodeEdits.Insert(node, "headers", headers, node.FindOwn("description")),
            { Value: ObjectNode former } when operation.Owns(former) => NodeEdits.Insert(former, headers.Members),
            _ => null,
        };
    }

    /// <summary>Declares responses that the operation lacks, each with the headers that are mapped to it.</summary>
    public static TextEdit? DeclareResponses(this Operation operation, IReadOnlyList<(string StatusCode, IReadOnlyList<string> Headers)> responses)
    {
        if (operation.IsOfResources || !operation.Owns(operation.Node) || !responses.All(static response => IsStatusCode(response.StatusCode) && response.Headers.All(IsName)))
        {
            return null;
        }

        var added = new NewValue.Object([.. responses.Select(response => (response.StatusCode, (NewValue)Response(operation, response.StatusCode, response.Headers)))]);
        return operation.Node.Find("responses") switch
        {
            null => InsertBefore(operation, "responses", added, [ExtensionNames.Integration]),
            { Value: ObjectNode former } when operation.Owns(former) => NodeEdits.Insert(former, added.Members),
            _ => null,
        };
    }

    /// <summary>Declares query and header parameters that the operation lacks.</summary>
    public static IReadOnlyList<TextEdit?> DeclareParameters(this Operation operation, IReadOnlyList<(string In, string Name)> parameters)
    {
        if (operation.IsOfResources || !operation.Owns(operation.Node) || !parameters.All(static parameter => parameter.In is "query" or "header" && IsName(parameter.Name)))
        {
            return [null];
        }

        var added = parameters.Select(parameter =>
            (NewValue)new NewValue.Object([("name", parameter.Name), ("in", parameter.In), .. operation.Api.Notation.AnyText.Members])).ToList();
        return operation.Node.Find("parameters") switch
        {
            null => [InsertBefore(operation, "parameters", new NewValue.List(added), ["requestBody", "responses", ExtensionNames.Integration])],
            { Value: ArrayNode former } when operation.Owns(former) => (IReadOnlyList<TextEdit?>)NodeEdits.Append(former, added),
            _ => [null],
        };
    }

    private static NewValue.Object Headers(Operation operation, IReadOnlyList<string> names) =>
        new([.. names.Select(name => (name, (NewValue)operation.Api.Notation.AnyText))]);

    // The description that API Gateway's own exports give.
    private static NewValue.Object Response(Operation operation, string statusCode, IReadOnlyList<string> headers)
    {
        var description = ("description", (NewValue)$"{statusCode} response");
        return new(headers.Count == 0 ? [description] : [description, ("headers", Headers(operation, headers))]);
    }

    // In front of the first of what usually follows.
    private static TextEdit InsertBefore(Operation operation, string key, NewValue value, string[] followers)
    {
        var next = operation.Node.Members.FirstOrDefault(member => followers.Contains(member.Name));
        return next is null ? NodeEdits.Insert(operation.Node, key, value) : NodeEdits.InsertBefore(operation.Node, [(key, value)], next);
    }

    // Names of headers are tokens (RFC 9110, section 5.1); API Gateway maps query parameters of no other names.
    private static bool IsName(string name) => MediaType.IsToken(name);

    private static bool IsStatusCode(string text) => text is [>= '1' and <= '5', >= '0' and <= '9', >= '0' and <= '9'];
}
