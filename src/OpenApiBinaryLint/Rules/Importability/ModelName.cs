using System.Text;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API003: a schema whose name cannot be that of a model.</summary>
internal sealed class ModelName() : Rule(new(
    "API003", "model-name", Severity.Warning, "A schema whose name cannot be that of a model",
    Fix: FixSafety.Unsafe))
{
    public override void Check(Inspection inspection)
    {
        if (inspection.Api.Schemas is not { } schemas)
        {
            return;
        }

        List<Member>? refused = null;
        foreach (var schema in schemas.Effective())
        {
            if (schema.Name != "$ref" && !IsAlphanumeric(schema.Name) && !TemplateExpression.IsKey(schema.Name)
                && !schema.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                (refused ??= []).Add(schema);
            }
        }

        if (refused is not null)
        {
            Report(refused, schemas, inspection);
        }
    }

    private void Report(List<Member> refused, ObjectNode schemas, Inspection inspection)
    {
        var names = SchemaNames.Of(inspection.Api);
        var wanted = refused.Select(static schema => AlphanumericOf(schema.Name)).CountBy(static name => name ?? "").ToDictionary();
        foreach (var schema in refused)
        {
            // Which of two schemas gets a name is not for this program to decide.
            var name = AlphanumericOf(schema.Name);
            var isFree = name is not null && wanted[name] == 1 && schemas.Find(name) is null;
            inspection.Report(
                this,
                schema.Key,
                $"`{schema.Name}` cannot be the name of a model, which takes letters and digits only: the import refuses the model and drops every reference to it",
                fix: isFree ? Fix.Of($"Rename `{schema.Name}` to `{name}` everywhere", FixSafety.Unsafe, names.Rename(schema, name!)) : null);
        }
    }

    // `order_line` is `orderLine`; what letters of other scripts become, the author must say.
    private static string? AlphanumericOf(string name)
    {
        var result = new StringBuilder();
        var isBehindGap = false;
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                result.Append(isBehindGap && result.Length > 0 ? char.ToUpperInvariant(character) : character);
            }
            else if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                return null;
            }

            isBehindGap = !char.IsAsciiLetterOrDigit(character);
        }

        return result.Length > 0 ? result.ToString() : null;
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
