using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>Collects what a reader has to say.</summary>
internal sealed class SyntaxDiagnostics
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>Reports a place where reading failed.</summary>
    /// <param name="offset">Where.</param>
    /// <param name="message">Why.</param>
    /// <param name="opening">Offset of the bracket that is open there, or -1.</param>
    public void SyntaxError(int offset, string message, int opening = -1) =>
        _found.Add(new(SyntaxRules.SyntaxError, SyntaxRules.SyntaxError.Severity, message, new(offset, offset), "")
        {
            Related = opening < 0 ? [] : [new(new(opening, opening + 1), "the bracket that is open here")],
        });

    /// <summary>Reports a bracket that the end of the text finds open.</summary>
    public void Unclosed(string content, int opening) => SyntaxError(opening, $"This `{content[opening]}` is never closed");

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
    public IReadOnlyList<Diagnostic> InOrder() => _found.Count < 2 ? _found : Sorted();

    private List<Diagnostic> Sorted() => [.. _found.OrderBy(static diagnostic => diagnostic.Span.Start)];

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
