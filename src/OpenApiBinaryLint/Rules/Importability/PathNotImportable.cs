using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API002: a path that cannot become resources of API Gateway.</summary>
internal sealed class PathNotImportable() : Rule(new(
    "API002", "path-not-importable", Severity.Warning, "A path that API Gateway cannot import as it is",
    ReadsHttpApis: true))
{
    public override void Check(Inspection inspection)
    {
        if (inspection.Api.Root["paths"] is not ObjectNode paths)
        {
            return;
        }

        foreach (var member in paths.Effective())
        {
            if (member.Name.StartsWith('/') && !TemplateExpression.IsKey(member.Name))
            {
                Check(member, inspection);
            }
        }
    }

    private void Check(Member path, Inspection inspection)
    {
        var isRest = inspection.Api.Target == ApiTarget.Rest;
        if (FaultOf(path.Name, isRest) is { } fault)
        {
            inspection.Report(this, path.Key, $"{fault}; the import refuses the path");
        }
        else if (isRest && path.Name is "/ping" or "/sping")
        {
            inspection.Report(
                this,
                path.Key,
                $"`{path.Name}` is kept for the health check of API Gateway: behind a custom domain name it is not your API that answers",
                severity: Severity.Info);
        }
    }

    // What else a segment may hold is documented for REST APIs alone.
    private static string? FaultOf(string path, bool isRest)
    {
        var start = 1;
        while (start <= path.Length)
        {
            var length = path.AsSpan(start).IndexOf('/');
            var isLast = length < 0;
            var segment = path.AsSpan(start, isLast ? path.Length - start : length);
            start += segment.Length + 1;
            if (segment.EndsWith("+}") && segment.StartsWith('{') && !isLast && start < path.Length)
            {
                return $"`{segment}` takes all that follows, so it must be the last segment";
            }

            if (isRest && FaultOf(segment) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static string? FaultOf(ReadOnlySpan<char> segment)
    {
        if (segment.ContainsAny('{', '}'))
        {
            var isParameter = segment is ['{', .., '}'] && !segment[1..^1].ContainsAny('{', '}');
            return isParameter ? null : $"`{segment}` is not a parameter alone, and API Gateway takes parameters as whole segments only";
        }

        foreach (var character in segment)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '-' or '.' or ',' or ':'))
            {
                return $"`{segment}` holds `{character}`, and API Gateway takes letters, digits and `_-.,:` in a path";
            }
        }

        return null;
    }
}
