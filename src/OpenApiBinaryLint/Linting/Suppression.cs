using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Linting;

/// <summary>What a comment or a member says that shall not be reported.</summary>
/// <param name="Span">The whole comment, or the item of the member's list.</param>
/// <param name="Region">Findings that start in it are silenced, borders included; null where there is nothing to silence.</param>
/// <param name="Place">The region in words that end a sentence.</param>
/// <param name="Target">The node that it is about, or null where that is the file, or nothing.</param>
internal sealed record Suppression(TextSpan Span, TextSpan? Region, string Place, Node? Target)
{
    public IReadOnlyList<SuppressedRule> Rules { get; init; } = [];

    /// <summary>The names of rules as they stand in it, those of rules that do not exist included.</summary>
    public IReadOnlyList<TextSpan> Names { get; init; } = [];

    /// <summary>The item or value that says it; null for a comment.</summary>
    public Node? Item { get; init; }

    /// <summary>All that belongs to a node: of a member's key or value, both.</summary>
    public static TextSpan RegionOf(Node node) => node.Parent is ObjectNode mapping
        ? new(StartOf(mapping.Members[node.Index].Key), mapping.Members[node.Index].Value.Span.End)
        : new(StartOf(node), node.Span.End);

    /// <summary>Where a node begins, its tag and anchor included.</summary>
    public static int StartOf(Node node) => node.Properties?.Start ?? node.Span.Start;
}

/// <summary>A rule that a suppression names.</summary>
/// <param name="rule">Null for every rule.</param>
/// <param name="span">Its name in the text; for every rule, the whole suppression.</param>
internal sealed class SuppressedRule(RuleInfo? rule, TextSpan span)
{
    public RuleInfo? Rule { get; } = rule;

    public TextSpan Span { get; } = span;

    /// <summary>Whether there was a finding to silence.</summary>
    public bool IsUsed { get; set; }
}
