using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT020: a property that an integration, or its response, does not have.</summary>
internal sealed class UnknownProperty() : IntegrationRule(new(
    "INT020", "unknown-property", Severity.Warning, "A property that an integration or integration response does not have",
    Fix: FixSafety.Safe)
{ NeedsDocument = true })
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (HoldsUnknown(integration.Node, IntegrationProperties.OfIntegration) || AnyHoldsUnknown(integration.Responses)
            || HasResponseMappings(integration))
        {
            Report(operation, integration, inspection);
        }
    }

    private void Report(Operation operation, Integration integration, Inspection inspection)
    {
        var unknown = new List<UnknownName>();
        var renaming = new PropertyRenaming(operation, integration);
        Add(integration.Node, IntegrationProperties.OfIntegration, IntegrationProperties.OfResponse, renaming, unknown);
        if (HasResponseMappings(integration))
        {
            unknown.Add(new(integration.Node.Find("responseParameters")!, "belongs into one of the `responses`", Fix: null));
        }

        foreach (var response in integration.Responses.Items)
        {
            Add(response.Node, IntegrationProperties.OfResponse, IntegrationProperties.OfIntegration, renaming, unknown);
        }

        var meant = unknown.Where(static name => name.Advice is not null).DistinctBy(static name => name.Member.Name).ToList();
        if (meant is [var first, ..])
        {
            var others = meant.Count == 1 ? "" : $"; {Wording.List([.. meant.Skip(1).Select(static name => name.Member.Name)])} likewise";
            inspection.Report(
                this,
                first.Member.Key,
                $"`{first.Member.Name}` is ignored: {first.Advice}{others}",
                operation,
                fix: unknown.Find(static name => name.Fix is not null)?.Fix);
        }
        else
        {
            var names = unknown.Select(static name => name.Member.Name).Distinct().ToList();
            inspection.Report(
                this,
                unknown[0].Member.Key,
                $"{Wording.List(names)} {(names.Count == 1 ? "is" : "are")} ignored: integrations and their responses have no such property",
                operation,
                Severity.Info);
        }
    }

    private static void Add(
        ObjectNode node, IntegrationProperties own, IntegrationProperties others, PropertyRenaming renaming, List<UnknownName> unknown)
    {
        foreach (var member in node.Effective())
        {
            if (IsUnknown(member, own))
            {
                unknown.Add(new(member, AdviceOn(member.Name, own, others), others.Has(member.Name) ? null : renaming.Of(node, member, own)));
            }
        }
    }

    private static string? AdviceOn(string name, IntegrationProperties own, IntegrationProperties others)
    {
        if (name.Equals("selectionPattern", StringComparison.OrdinalIgnoreCase))
        {
            return "in a document the pattern is the key of the response";
        }

        if (MediaType.IsWellFormed(name))
        {
            return own == IntegrationProperties.OfResponse ? "a template belongs into `responseTemplates`" : "a template belongs into `requestTemplates`";
        }

        if (own.Names.Any(property => property.Equals(name, StringComparison.OrdinalIgnoreCase)) || !others.Has(name))
        {
            return own.Nearest(name) is { } nearest ? $"{own.Owner} has no such property; `{nearest}` may be meant" : null;
        }

        return $"it is a property of {others.Owner}, not of {own.Owner}";
    }

    private static bool AnyHoldsUnknown(IntegrationResponses responses)
    {
        foreach (var response in responses.Items)
        {
            if (HoldsUnknown(response.Node, IntegrationProperties.OfResponse))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsUnknown(ObjectNode node, IntegrationProperties own)
    {
        foreach (var member in node.Effective())
        {
            if (IsUnknown(member, own))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnknown(Member member, IntegrationProperties own) =>
        !own.Has(member.Name) && !member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase) && member.Name is not ("$ref" or "Ref")
        && !member.Name.StartsWith("Fn::", StringComparison.Ordinal) && !TemplateExpression.IsIn(member.Name);

    // HTTP APIs map responses here, by status code; REST APIs do in each response.
    private static bool HasResponseMappings(Integration integration)
    {
        if (integration.Node["responseParameters"] is ObjectNode mappings)
        {
            foreach (var mapping in mappings.Members)
            {
                if (mapping.Name.StartsWith("method.response.", StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <param name="Member">The property.</param>
    /// <param name="Advice">What is meant, or null where that cannot be told.</param>
    /// <param name="Fix">How to make it right, or null.</param>
    private sealed record UnknownName(Member Member, string? Advice, Fix? Fix);
}
