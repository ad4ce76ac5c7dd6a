using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API003: a schema whose name cannot be that of a model.</summary>
internal sealed class ModelName() : Rule(new(
    "API003", "model-name", Severity.Warning, "A schema whose name cannot be that of a model"))
{
    public override void Check(Inspection inspection)
    {
        if (inspection.Api.Schemas is not { } schemas)
        {
            return;
        }

        foreach (var schema in schemas.Effective())
        {
            if (!IsAlphanumeric(schema.Name) && !TemplateExpression.IsKey(schema.Name) && !schema.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                inspection.Report(
                    this,
                    schema.Key,
                    $"`{schema.Name}` cannot be the name of a model, which takes letters and digits only: the import refuses the model and drops every reference to it");
            }
        }
    }

    private static bool IsAlphanumeric(string name)
    {
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                return false;
            }
        }

        return true;
    }
}
