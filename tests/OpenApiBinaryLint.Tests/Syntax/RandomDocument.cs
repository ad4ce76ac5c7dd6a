using FsCheck;
using FsCheck.Fluent;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

/// <summary>A value written in one of the notations that a format has for it.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Notation">Decides how it is written, and all else that a test leaves to chance.</param>
/// <param name="Format">YAML or JSON.</param>
internal sealed record RandomDocument(Value Value, int Notation, DocumentFormat Format)
{
    public string Text => Format == DocumentFormat.Yaml
        ? new YamlNotation(new(Notation), isLax: false).Write(Value)
        : new JsonNotation(new(Notation)).Write(Value);

    /// <summary>Tries many documents, the same ones at every run, and makes one that fails smaller.</summary>
    public static void ForAll(int count, DocumentFormat format, Action<RandomDocument, SyntaxTree> holds)
    {
        var documents = RandomValue.Any.Zip(Gen.Choose(0, int.MaxValue - 1)).Select(pair => new RandomDocument(pair.Item1, pair.Item2, format));
        var config = Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(new Replay(new Rnd(20_130_731), null));
        Check.One(config, Prop.ForAll(
            Arb.From(documents, static document => RandomValue.Smaller(document.Value).Select(smaller => document with { Value = smaller })),
            document => holds(document, SyntaxTree.Parse(SourceText.FromString(document.Text), format))));
    }

    public override string ToString() => $"{Value.Show()}\n--- written as\n{Text}";
}
