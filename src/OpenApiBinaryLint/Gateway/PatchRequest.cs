using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Gateway;

/// <summary>The line that says where a PATCH document is sent to: <c>PATCH /restapis/&lt;restapi_id&gt;</c>.</summary>
/// <param name="Target">The path or address.</param>
/// <param name="Span">Where the target stands.</param>
internal sealed record PatchRequest(string Target, TextSpan Span)
{
    private const string Method = "PATCH";
    private const string Separators = " \t\u00A0\"'`";

    /// <summary>
    /// What the target names, https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateIntegrationResponse.html and its like.
    /// </summary>
    public PatchResource Resource
    {
        get
        {
            var path = Target.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
            return path.AsSpan(Math.Max(0, Array.IndexOf(path, "restapis"))) switch
            {
                ["restapis", _] => PatchResource.RestApi,
                ["restapis", _, "resources", _, "methods", _, "integration"] => PatchResource.Integration,
                ["restapis", _, "resources", _, "methods", _, "integration", "responses", _] => PatchResource.IntegrationResponse,
                _ => PatchResource.Other,
            };
        }
    }

    /// <summary>The request line that a text is, or null.</summary>
    public static PatchRequest? Of(Node? node) =>
        node is ScalarNode { Kind: ScalarKind.String } text && text.Value.Split(' ') is [Method, var target] ? new(target, text.Span) : null;

    /// <summary>
    /// The request line that a document follows: on the line where the document begins, or above it with nothing but header
    /// fields, fences and empty lines between. Null where there is none.
    /// </summary>
    /// <param name="source">The text.</param>
    /// <param name="from">Where what may belong to the document begins.</param>
    /// <param name="start">Where the document begins.</param>
    public static PatchRequest? Before(SourceText source, int from, int start)
    {
        var line = source.PositionOf(start).Line;
        while (true)
        {
            var lineSpan = source.LineSpan(line);
            var span = new TextSpan(Math.Max(from, lineSpan.Start), Math.Min(start, lineSpan.End));
            var text = source.Slice(span);
            if (In(text, span.Start) is { } request)
            {
                return request;
            }

            if (span.Start == from || !MayStandBetween(text))
            {
                return null;
            }

            line--;
        }
    }

    private static PatchRequest? In(ReadOnlySpan<char> line, int lineStart)
    {
        for (var at = line.LastIndexOf(Method); at >= 0; at = line[..at].LastIndexOf(Method))
        {
            var start = at + Method.Length;
            if (at > 0 && (char.IsAsciiLetterOrDigit(line[at - 1]) || line[at - 1] == '/'))
            {
                continue;
            }

            var target = line[start..].TrimStart(Separators);
            start = line.Length - target.Length;
            target = target.IndexOfAny(Separators) is var end and >= 0 ? target[..end] : target;
            if (start > at + Method.Length && target.Contains('/'))
            {
                return new(target.ToString(), new(lineStart + start, lineStart + start + target.Length));
            }
        }

        return null;
    }

    private static bool MayStandBetween(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var name = line.IndexOf(':') is var colon and > 0 ? line[..colon] : default;
        return line.IsEmpty || line.StartsWith("```") || line.StartsWith("HTTP/") || (!name.IsEmpty && IsFieldName(name));
    }

    private static bool IsFieldName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }
}
