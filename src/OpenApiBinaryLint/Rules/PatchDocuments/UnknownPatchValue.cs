using System.Globalization;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.PatchDocuments;

/// <summary>PAT003: a value that the property does not take.</summary>
internal sealed class UnknownPatchValue() : PatchRule(new(
    "PAT003", "unknown-patch-value", Severity.Error, "A value that the property does not take, or that is no string",
    Fix: FixSafety.Safe))
{
    public override IEnumerable<Diagnostic> Check(PatchDocument document)
    {
        foreach (var operation in document.Operations)
        {
            if (operation.Value is { State: ValueState.Invalid, Node: { } node })
            {
                yield return NoString(node);
            }
            else if (operation is { Target.Property: { } property, IsSetting: true, Value: { IsKnown: true, Value: { } value } }
                && CheckValue(operation.Value.Node!, property, value) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Diagnostic NoString(Node node) => Finding(
        node,
        node is ScalarNode scalar
            ? $"`{scalar.Value}` is no string, and API Gateway takes nothing else as a value to patch; it belongs in quotes"
            : "API Gateway takes nothing but a string as a value to patch; an object or a list is written as one text");

    // An empty text unsets a property.
    private Diagnostic? CheckValue(Node node, PatchProperty property, string value)
    {
        if (value.Length == 0)
        {
            return null;
        }

        if (property.IsNumber)
        {
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _)
                ? null
                : Finding(node, $"`{property.Path}` takes a whole number, and API Gateway refuses `{value}`");
        }

        return property.Values.Length == 0 || property.Takes(value) ? null : NoSuchValue(node, property, value);
    }

    private Diagnostic NoSuchValue(Node node, PatchProperty property, string value)
    {
        var message = $"`{property.Path}` does not take `{value}`, and API Gateway refuses the request";
        return Spelling.Nearest(value, property.Values) is { } nearest
            ? Finding(node, $"{message}; `{nearest}` may be meant", Mending.Replace(node, nearest, FixSafety.Safe))
            : Finding(node, $"{message}; it takes {Wording.List(property.Values)}");
    }
}
