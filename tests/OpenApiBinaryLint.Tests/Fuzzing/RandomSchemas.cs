using OpenApiBinaryLint.Tests.Syntax;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>Schemas that refer to each other, also in a circle or to nothing.</summary>
/// <param name="chance">What is left to it.</param>
/// <param name="prefix">Where they stand: <c>#/definitions/</c>.</param>
internal sealed class RandomSchemas(Chance chance, string prefix)
{
    public Mapping All() => Mapping.Of(chance.Some(4, Vocabulary.SchemaNames).Append("Picture").Select(name => (name, (Value?)Schema(0))));

    public Value Any() => Schema(1);

    /// <summary>The keywords that parameters of Swagger 2.0 have too.</summary>
    public Mapping Primitive() => Mapping.Of(
        ("type", chance.Mostly(15, () => chance.OneOf("string", "string", "integer", "number", "boolean", "array", "file", "binary"))),
        ("format", chance.Maybe(4, () => chance.OneOf("int32", "binary", "byte", "date", "decimal", "double"))),
        ("items", chance.Maybe(6, () => Mapping.Of(("type", "string")))),
        ("enum", chance.Maybe(8, () => chance.OneOf<Value>(Sequence.Of("a", "b"), Sequence.Of(1, "1", true)))),
        ("default", chance.Maybe(8, () => chance.OneOf<Value>("a", 1, true))),
        ("minimum", chance.Maybe(10, () => (Value)0)),
        ("exclusiveMinimum", chance.Maybe(12, () => chance.OneOf<Value>(true, 1))),
        ("pattern", chance.Maybe(12, () => chance.OneOf("^a$", "(", "\\p{L}"))));

    private Mapping Schema(int depth) => chance.Below(10) switch
    {
        < 3 => Reference(),
        < 6 => Primitive(),
        < 9 when depth < 4 => Mapping.Of(
            ("type", chance.OneOf<Value>("object", "object", Sequence.Of("object", "null"))),
            ("properties", Mapping.Of(chance.Some(3, "id", "picture", "$ref", "name").Select(name => (name, (Value?)Schema(depth + 1))))),
            ("required", chance.Maybe(4, () => chance.OneOf<Value>(Sequence.Of("id"), true))),
            ("additionalProperties", chance.Maybe(4, () => chance.OneIn(2) ? (Value)true : Schema(depth + 1))),
            ("discriminator", chance.Maybe(8, () => chance.OneOf<Value>("id", Mapping.Of(("propertyName", "id"))))),
            ("nullable", chance.Maybe(8, () => (Value)true)),
            ("x-nullable", chance.Maybe(8, () => (Value)true)),
            ("readOnly", chance.Maybe(8, () => (Value)true)),
            ("example", chance.Maybe(6, () => Mapping.Of(("id", 1))))),
        _ when depth < 4 => Mapping.Of((chance.OneOf("allOf", "oneOf", "anyOf"), Sequence.Of(Schema(depth + 1), Schema(depth + 1)))),
        _ => Mapping.Of(),
    };

    private Mapping Reference() => Mapping.Of(
        ("$ref", chance.OneIn(12) ? chance.OneOf("#/none", "other.yaml#/X", "#", "#/paths/~1images/get", "", "https://example.com/a.json") : prefix + chance.OneOf(Vocabulary.SchemaNames)),
        ("description", chance.Maybe(10, () => "beside a reference")));
}
