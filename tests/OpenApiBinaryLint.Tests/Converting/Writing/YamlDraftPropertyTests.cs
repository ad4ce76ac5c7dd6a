using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Converting.Writing;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Tests.Syntax;

namespace OpenApiBinaryLint.Tests.Converting.Writing;

/// <summary>What holds for every document that is written. The seed is fixed: each run tries the same ones.</summary>
public sealed class YamlDraftPropertyTests
{
    private const int Documents = 1_000;

    [Fact]
    public void Yaml_made_anew_says_the_same() => ForAll(DocumentFormat.Yaml, MadeAnew, SaysTheSame);

    [Fact]
    public void Yaml_made_anew_has_every_comment() => ForAll(DocumentFormat.Yaml, MadeAnew, HasEveryComment);

    [Fact]
    public void Yaml_changed_says_what_the_change_does() => ForAll(DocumentFormat.Yaml, Changed, SaysTheSame);

    [Fact]
    public void Yaml_changed_has_every_comment() => ForAll(DocumentFormat.Yaml, Changed, HasEveryComment);

    [Fact]
    public void Yaml_of_json_says_the_same() => ForAll(DocumentFormat.Json, static (_, root) => new Draft.Original(root), SaysTheSame);

    [Fact]
    public void Yaml_of_changed_json_says_what_the_change_does() => ForAll(DocumentFormat.Json, Changed, SaysTheSame);

    private static Draft MadeAnew(Random random, Node root) => Exploded.Of(root, _ => random.Next(4) == 0);

    private static Draft Changed(Random random, Node root) => new RandomDraft(random, root).Of(root);

    private static void SaysTheSame(SyntaxTree before, Draft draft, SyntaxTree after) =>
        Assert.Equal(Rewritten(RandomDraft.Show(draft)), Rewritten(Trees.Show(Assert.Single(after.Roots), followAliases: true)));

    // The exponent is written so that readers of YAML 1.1 take it for a number, too.
    private static string Rewritten(string shown) => shown.Replace("1.0e+3", "1e3", StringComparison.Ordinal);

    private static void HasEveryComment(SyntaxTree before, Draft draft, SyntaxTree after)
    {
        var written = CommentsOf(after).CountBy(static text => text).ToDictionary();
        Assert.All(CommentsOf(before).CountBy(static text => text), comment => Assert.True(written.GetValueOrDefault(comment.Key) >= comment.Value, comment.Key));
    }

    private static void ForAll(DocumentFormat format, Func<Random, Node, Draft> make, Action<SyntaxTree, Draft, SyntaxTree> holds) =>
        RandomDocument.ForAll(Documents, format, (document, before) =>
        {
            if (before.Diagnostics.Count > 0)
            {
                return;
            }

            var draft = make(new(document.Notation), before.Roots[0]);
            var text = DraftText.Of(draft, before, DocumentFormat.Yaml).Text!;
            try
            {
                var after = SyntaxTree.Parse(before.Source.With(text), DocumentFormat.Yaml);
                Assert.Empty(Trees.Findings(after));
                holds(before, draft, after);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"{exception.Message}\n--- written\n{text}", exception);
            }
        });

    private static List<string> CommentsOf(SyntaxTree tree) =>
        [.. Comments.Of(tree).Select(comment => tree.Source.Slice(comment.Span).TrimEnd().ToString())];
}
