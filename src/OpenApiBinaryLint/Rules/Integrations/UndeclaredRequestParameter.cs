using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT012: a mapping reads a parameter that the operation does not have.</summary>
internal sealed class UndeclaredRequestParameter() : IntegrationRule(new(
    "INT012", "undeclared-request-parameter", Severity.Error, "A mapping from a request parameter that the operation does not declare",
    Fix: FixSafety.Unsafe)
{ NeedsDocument = true })
{
    private const string Prefix = "method.request.";

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (operation.Parameters.IsOpen)
        {
            return;
        }

        var undeclared = new List<ParameterMapping>();
        foreach (var mapping in integration.RequestParameters.Items)
        {
            if (IsUndeclared(mapping, operation))
            {
                undeclared.Add(mapping);
            }
        }

        if (undeclared.Count > 0)
        {
            Report(operation, undeclared, inspection);
        }
    }

    private void Report(Operation operation, List<ParameterMapping> undeclared, Inspection inspection)
    {
        var sources = undeclared.Select(static mapping => mapping.Source!).Distinct().ToList();
        inspection.Report(
            this,
            undeclared[0].Node,
            $"The operation declares no parameter for {Wording.List(sources)}: API Gateway refuses the mapping",
            operation,
            fix: Declare(operation, [.. sources.Select(ParameterOf).DistinctBy(static parameter => (parameter.In, parameter.Name.ToUpperInvariant()))]));
    }

    // A parameter of that name in another place or other letters is likelier meant than a new one.
    private static Fix? Declare(Operation operation, List<(string In, string Name)> parameters)
    {
        var names = parameters.Select(static parameter => parameter.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return operation.Parameters.Items.Any(declared => names.Contains(declared.Name))
            ? null
            : Fix.Of(
                $"Declare the {Wording.List("parameter", [.. parameters.Select(static parameter => parameter.Name)])}",
                FixSafety.Unsafe,
                operation.DeclareParameters(parameters));
    }

    private static (string In, string Name) ParameterOf(string source)
    {
        var dot = source.IndexOf('.', Prefix.Length);
        var location = source[Prefix.Length..dot];
        var place = location switch
        {
            "querystring" or "multivaluequerystring" => "query",
            "header" or "multivalueheader" => "header",
            _ => location,
        };
        return (place, source[(dot + 1)..]);
    }

    // method.request.{location}.{name}
    private static bool IsUndeclared(ParameterMapping mapping, Operation operation)
    {
        if (mapping.Source is not { } source || !source.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var dot = source.IndexOf('.', Prefix.Length);
        if (dot < 0)
        {
            return false;
        }

        var name = source[(dot + 1)..];
        return source[Prefix.Length..dot] switch
        {
            "querystring" or "multivaluequerystring" => !operation.Parameters.Has("query", name),
            "header" or "multivalueheader" => !operation.Parameters.Has("header", name),
            "path" => !operation.Parameters.Has("path", name) && !IsInPath(operation.Path, name),
            _ => false,
        };
    }

    private static bool IsInPath(string path, string name) =>
        path.Contains($"{{{name}}}", StringComparison.Ordinal) || path.Contains($"{{{name}+}}", StringComparison.Ordinal);
}
