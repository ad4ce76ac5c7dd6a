using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>Collects what a reader has to say.</summary>
internal sealed class SyntaxDiagnostics
{
    private readonly List<Diagnostic> _found = [];

    public void SyntaxError(int offset, string message) => Add(SyntaxRules.SyntaxError, new(offset, offset), message);

    /// <summary>Reports a bracket that the end of the text finds open.</summary>
    public void Unclosed(Node node) =>
        SyntaxError(node.Span.Start, $"This `{node.Source.Content[node.Span.Start]}` is never closed");

    public void Add(RuleInfo rule, TextSpan span, string message, string pointer = "") =>
        _found.Add(new(rule, rule.Severity, message, span, pointer));

    /// <summary>Reports every key of an object that stands in it before.</summary>
    public void CheckDuplicates(ObjectNode node)
    {
        var members = node.MemberList;
        if (members.Count > 8)
        {
            CheckManyForDuplicates(members);
            return;
        }

        // Pairs are compared by hand while that is cheap: most objects have a handful of members.
        for (var i = 1; i < members.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (members[j].Name == members[i].Name)
                {
                    AddDuplicate(members[j], members[i]);
                    break;
                }
            }
        }
    }

    /// <summary>The findings in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> InOrder() =>
        _found.Count < 2 ? _found : [.. _found.OrderBy(static diagnostic => diagnostic.Span.Start)];

    private void CheckManyForDuplicates(List<Member> members)
    {
        var first = new Dictionary<string, Member>(members.Count);
        foreach (var member in members)
        {
            if (!first.TryAdd(member.Name, member))
            {
                AddDuplicate(first[member.Name], member);
            }
        }
    }

    // Readers that know merge keys take every one of them.
    private void AddDuplicate(Member first, Member second)
    {
        if (second.IsMerge)
        {
            return;
        }

        _found.Add(new(
            SyntaxRules.DuplicateKey,
            SyntaxRules.DuplicateKey.Severity,
            $"The key `{second.Name}` stands here a second time; most readers silently drop the first value",
            second.Key.Span,
            second.Key.Pointer)
        { Related = [new(first.Key.Span, "the first one")] });
    }
}
