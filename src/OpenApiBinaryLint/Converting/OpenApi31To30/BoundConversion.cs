using System.Globalization;
using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApi31To30;

/// <summary>Exclusive bounds: numbers of their own in 3.1, a word on <c>minimum</c> and <c>maximum</c> in 3.0.</summary>
internal static class BoundConversion
{
    /// <summary>Puts what an exclusive bound becomes; nothing where the inclusive one is stricter.</summary>
    public static void Put(ObjectDraft draft, ObjectNode schema, Member member)
    {
        var inclusive = InclusiveOf(member.Name);
        if (member.Value.Resolved is not ScalarNode { Kind: ScalarKind.Number })
        {
            draft.Put(member);
        }
        else if (schema.Find(inclusive) is { } other && !IsTakenByExclusive(schema, other))
        {
            draft.Drop();
        }
        else
        {
            draft.Put(member, inclusive, new Draft.Original(member.Value));
            draft.Add(member.Name, new Draft.Scalar("true", ScalarKind.Boolean));
        }
    }

    /// <summary>Whether the exclusive bound beside an inclusive one is the stricter.</summary>
    public static bool IsTakenByExclusive(ObjectNode schema, Member inclusive)
    {
        var isMinimum = inclusive.Name == "minimum";
        var exclusive = Number(schema[isMinimum ? "exclusiveMinimum" : "exclusiveMaximum"]);
        var bound = Number(inclusive.Value.Resolved);
        return exclusive is not null && bound is not null && (isMinimum ? exclusive >= bound : exclusive <= bound);
    }

    private static string InclusiveOf(string exclusive) => exclusive == "exclusiveMinimum" ? "minimum" : "maximum";

    private static double? Number(Node? node) =>
        node is ScalarNode { Kind: ScalarKind.Number } scalar && double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
