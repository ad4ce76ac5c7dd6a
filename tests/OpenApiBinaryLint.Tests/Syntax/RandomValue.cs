using System.Diagnostics.CodeAnalysis;
using FsCheck;
using FsCheck.Fluent;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Tests.Syntax;

/// <summary>What a document says, whatever its notation.</summary>
internal abstract record Value
{
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Value?(string? text) => text is null ? null : new Leaf(text, ScalarKind.String);

    public static implicit operator Value(int number) => new Leaf($"{number}", ScalarKind.Number);

    public static implicit operator Value(bool isTrue) => new Leaf(isTrue ? "true" : "false", ScalarKind.Boolean);

    [return: NotNullIfNotNull(nameof(texts))]
    public static implicit operator Value?(string[]? texts) => texts is null ? null : new Sequence([.. texts.Select(static text => (Value)text)]);

    /// <summary>The value in one line, the same as <see cref="Trees.Show"/> gives of the node that was read.</summary>
    public abstract string Show();
}

internal sealed record Leaf(string Text, ScalarKind Kind) : Value
{
    public override string Show() => Kind switch
    {
        ScalarKind.String => $"\"{Text}\"",
        ScalarKind.Null => "null",
        _ => Text,
    };
}

internal sealed record Sequence(IReadOnlyList<Value> Items) : Value
{
    public static Sequence Of(params Value[] items) => new(items);

    public override string Show() => $"[{string.Join(", ", Items.Select(static item => item.Show()))}]";
}

internal sealed record Mapping(IReadOnlyList<KeyValuePair<string, Value>> Members) : Value
{
    /// <summary>Members in the order they are named; those without a value, and the later ones of equal names, are left out.</summary>
    public static Mapping Of(params IEnumerable<(string Name, Value? Value)> members) =>
        new([.. members.Where(static member => member.Value is not null).DistinctBy(static member => member.Name).Select(static member => KeyValuePair.Create(member.Name, member.Value!))]);

    public override string Show() => $"{{{string.Join(", ", Members.Select(static member => $"{member.Key}: {member.Value.Show()}"))}}}";
}

/// <summary>Values of all kinds, small and awkward.</summary>
internal static class RandomValue
{
    private static readonly string[] Pieces =
    [
        "a", "word", "two words", "é", "😀", "ß", "12", "-", "- ", ":", ": ", "#", " #", "?", "? ", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'",
        "\"", "%", "@", "`", "\\", "/", "~", "<<", "=", ".", "---", "...", "\n", "\n\n", " ", "  ", "\t", "\r", "\u0001", "\u0085", "\u2028", "\uFEFF",
        "true", "null", "0x1F", "1e3", "{{x}}", "${x}", "#set($x = 1)\n  $x", "application/json", "image/*;q=0.8", "one\ntwo", "first\n\n  second\n",
    ];

    private static readonly Gen<string> Text = Gen.Choose(0, 4).SelectMany(static count => Gen.Elements(Pieces).ListOf(count)).Select(string.Concat);

    private static readonly Gen<Value> Leaves = Gen.Frequency(
        (6, Text.Select(static text => (Value)new Leaf(text, ScalarKind.String))),
        (1, Gen.Elements("0", "-1", "12.5", "1e3", "-0.5E-2").Select(static text => (Value)new Leaf(text, ScalarKind.Number))),
        (1, Gen.Elements("true", "false").Select(static text => (Value)new Leaf(text, ScalarKind.Boolean))),
        (1, Gen.Elements("", "null", "~").Select(static text => (Value)new Leaf(text, ScalarKind.Null))));

    public static Gen<Value> Any { get; } = Gen.Sized(static size => OfDepth(Math.Min(5, 1 + (size / 10))));

    /// <summary>Values that say a little less.</summary>
    public static IEnumerable<Value> Smaller(Value value)
    {
        switch (value)
        {
            case Leaf { Kind: ScalarKind.String, Text.Length: > 0 } leaf:
                yield return leaf with { Text = leaf.Text[(char.IsHighSurrogate(leaf.Text[0]) ? 2 : 1)..] };
                yield return leaf with { Text = leaf.Text[..^(char.IsLowSurrogate(leaf.Text[^1]) ? 2 : 1)] };
                break;
            case Sequence sequence:
                for (var i = 0; i < sequence.Items.Count; i++)
                {
                    yield return sequence.Items[i];
                    yield return new Sequence([.. sequence.Items.Where((_, index) => index != i)]);
                    foreach (var smaller in Smaller(sequence.Items[i]))
                    {
                        yield return new Sequence([.. sequence.Items.Select((item, index) => index == i ? smaller : item)]);
                    }
                }

                break;
            case Mapping mapping:
                for (var i = 0; i < mapping.Members.Count; i++)
                {
                    yield return mapping.Members[i].Value;
                    yield return new Mapping([.. mapping.Members.Where((_, index) => index != i)]);
                    foreach (var smaller in Smaller(mapping.Members[i].Value))
                    {
                        yield return new Mapping([.. mapping.Members.Select((member, index) => index == i ? new(member.Key, smaller) : member)]);
                    }
                }

                break;
        }
    }

    private static Gen<Value> OfDepth(int depth)
    {
        if (depth == 0)
        {
            return Leaves;
        }

        var inner = OfDepth(depth - 1);
        return Gen.Frequency((2, Leaves), (2, SequenceOf(inner)), (4, MappingOf(inner)));
    }

    private static Gen<Value> SequenceOf(Gen<Value> inner) =>
        Gen.Choose(0, 4).SelectMany(inner.ListOf).Select(static items => (Value)new Sequence([.. items]));

    // Keys are unique, so that every pointer leads to one place.
    private static Gen<Value> MappingOf(Gen<Value> inner) =>
        Gen.Choose(0, 5).SelectMany(count => Text.Zip(inner).ListOf(count)).Select(static members =>
            (Value)new Mapping([.. members.DistinctBy(static member => member.Item1).Select(static member => KeyValuePair.Create(member.Item1, member.Item2))]));
}
