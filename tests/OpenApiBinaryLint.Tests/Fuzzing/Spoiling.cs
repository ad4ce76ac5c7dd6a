using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Tests.Syntax;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>Mistakes of the kind that people make, here and there in a value.</summary>
/// <param name="chance">What is left to it.</param>
/// <param name="rarity">Of so many values, one is spoilt.</param>
internal sealed class Spoiling(Chance chance, int rarity)
{
    private static readonly string[] Extensions =
    [
        "x-amazon-apigateway-binary-media-types", "x-amazon-apigateway-integration", "x-amazon-apigateway-integraton", "x-amazon-apigatewxay-binary-media-types", "x-amazon-apigateway-new",
        "x-amazon-apigateway-request-validators", "x-amazon-apigateway-endpoint-configuration", "contentHandling", "ContentHandling", "requestTemplate", "contentEncoding",
    ];

    public Value In(Value value) => chance.OneIn(rarity) ? Wrong(value) : value switch
    {
        Sequence sequence => new Sequence([.. sequence.Items.Select(In)]),
        Mapping mapping => Mapping.Of([.. mapping.Members.Select(member => (Key(member.Key), (Value?)In(member.Value))), .. Additions()]),
        _ => value,
    };

    private Value Wrong(Value value) => chance.Below(12) switch
    {
        0 => new Leaf("null", ScalarKind.Null),
        1 => 17,
        2 => true,
        3 => "",
        4 => "${anything}",
        5 => Mapping.Of(("Ref", "Anything")),
        6 => Mapping.Of(("Fn::If", Sequence.Of("Condition", value, Mapping.Of(("Ref", "AWS::NoValue"))))),
        7 => Mapping.Of(("$ref", "#/none")),
        8 => Sequence.Of(value),
        9 => Mapping.Of(),
        10 => value is Leaf leaf ? leaf.Text.ToUpperInvariant() : "text",
        _ => value is Leaf leaf ? leaf.Text + chance.OneOf(Vocabulary.Pieces).Replace("\ud800", "", StringComparison.Ordinal) : Sequence.Of(),
    };

    private string Key(string key) => !chance.OneIn(rarity * 2) || key.Length < 2 ? key : chance.Below(4) switch
    {
        0 => key.Remove(chance.Below(key.Length), 1),
        1 => char.ToUpperInvariant(key[0]) + key[1..],
        2 => $"{key} ",
        _ => key + key[^1],
    };

    private IEnumerable<(string, Value?)> Additions()
    {
        if (chance.OneIn(rarity))
        {
            yield return (chance.OneOf(Extensions), chance.OneOf<Value>("x", Sequence.Of("image/png"), Mapping.Of(("type", "mock"))));
        }

        if (chance.OneIn(rarity))
        {
            yield return ("x-openapi-binary-lint-disable", chance.OneOf<Value>(new[] { $"{chance.OneOf(Vocabulary.RuleIds)} -- because" }, chance.OneOf(Vocabulary.RuleIds)));
        }
    }
}
