using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN014: templates where nothing runs them. The passthrough behaviours that exports write on every method are no sign of a mistake.</summary>
internal sealed class TemplatesOnProxy() : IntegrationRule(new(
    "BIN014", "templates-on-proxy", Severity.Info, "Mapping templates, or `passthroughBehavior` `never`, on a proxy integration",
    Fix: FixSafety.Unsafe))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.IsProxy)
        {
            var request = FirstOf(integration.RequestTemplates);
            var response = FirstOf(integration.Responses);
            if (request is not null || response is not null || IsNever(integration))
            {
                Report(operation, integration, request, response, inspection);
            }
        }
    }

    private void Report(Operation operation, Integration integration, MappingTemplate? request, MappingTemplate? response, Inspection inspection)
    {
        string?[] settings =
        [
            request is null ? null : "requestTemplates",
            response is null ? null : "responseTemplates",
            IsNever(integration) ? "passthroughBehavior: never" : null,
        ];
        var names = settings.OfType<string>().ToList();
        inspection.Report(
            this,
            request?.Key ?? response?.Key ?? integration.PassthroughBehavior.Node!,
            $"{Wording.List(names)} {(names.Count == 1 ? "has" : "have")} no effect on a proxy integration, which hands bodies on without mapping or refusing them",
            operation,
            fix: Fix.Of($"Remove {Wording.List(names)}", FixSafety.Unsafe, [.. Removals(operation, integration)]));
    }

    private static IEnumerable<TextEdit?> Removals(Operation operation, Integration integration)
    {
        var ignored = new List<Member?>();
        if (FirstOf(integration.RequestTemplates) is not null)
        {
            ignored.Add(OwnTemplates(integration.Node, operation.Spelling.Of("requestTemplates"), integration.RequestTemplates));
        }

        if (IsNever(integration))
        {
            ignored.Add(integration.Node.FindOwn(operation.Spelling.Of("passthroughBehavior")));
        }

        return Removals(operation, integration.Node, ignored).Concat(integration.Responses.Items
            .Where(static response => FirstOf(response.Templates) is not null)
            .SelectMany(response => Removals(operation, response.Node, [OwnTemplates(response.Node, operation.Spelling.Of("responseTemplates"), response.Templates)])));
    }

    private static IReadOnlyList<TextEdit?> Removals(Operation operation, ObjectNode node, List<Member?> ignored) =>
        operation.Owns(node) && ignored.TrueForAll(static member => member is not null) ? NodeEdits.Remove(node, ignored.OfType<Member>()) : [null];

    // What is decided elsewhere may be there on purpose.
    private static Member? OwnTemplates(ObjectNode node, string name, MappingTemplates templates) =>
        !templates.IsOpen && templates.Items.All(static template => template.Text is not null) ? node.FindOwn(name) : null;

    private static bool IsNever(Integration integration) =>
        integration.PassthroughBehavior is { IsKnown: true, Value: PassthroughBehavior.Never };

    private static MappingTemplate? FirstOf(IntegrationResponses responses)
    {
        foreach (var response in responses.Items)
        {
            if (FirstOf(response.Templates) is { } template)
            {
                return template;
            }
        }

        return null;
    }

    // An empty template does nothing anywhere.
    private static MappingTemplate? FirstOf(MappingTemplates templates)
    {
        foreach (var template in templates.Items)
        {
            if (template.HasContent)
            {
                return template;
            }
        }

        return null;
    }
}
