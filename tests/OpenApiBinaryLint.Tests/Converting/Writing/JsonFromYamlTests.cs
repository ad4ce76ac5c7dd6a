using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Converting.Writing;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;
using WrittenText = OpenApiBinaryLint.Converting.Writing.WrittenText;

namespace OpenApiBinaryLint.Tests.Converting.Writing;

/// <summary>YAML written as JSON.</summary>
public class JsonFromYamlTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("-0", "-0")]
    [InlineData("1.0", "1.0")]
    [InlineData("1e3", "1e3")]
    [InlineData("1.50E-07", "1.50E-07")]
    [InlineData("123456789012345678901234567890.12345678901234567890", "123456789012345678901234567890.12345678901234567890")]
    [InlineData("+1", "1")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("1.", "1.0")]
    [InlineData("1.e5", "1.0e5")]
    [InlineData("0x1F", "31")]
    [InlineData("0xFFFFFFFFFFFFFFFFFFFF", "1208925819614629174706175")]
    [InlineData("0o17", "15")]
    [InlineData("0o7777777777777777777777777", "37778931862957161709567")]
    [InlineData("!!int 1_000", "1000")]
    [InlineData("!!int 0b101", "5")]
    [InlineData("!!int -0x10", "-16")]
    [InlineData("!!int '12'", "12")]
    [InlineData("!!bool yes", "true")]
    [InlineData("!!bool Off", "false")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("0b101", "\"0b101\"")]
    [InlineData("'12'", "\"12\"")]
    [InlineData("!!str 12", "\"12\"")]
    [InlineData("! 12", "\"12\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("True", "true")]
    [InlineData("FALSE", "false")]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("\"\\u0001\\e\\N\\x41/é\"", "\"\\u0001\\u001b\\u0085A/é\"")]
    public void A_scalar_is_written_as_what_it_is(string yaml, string json)
    {
        var written = Write($"a: {yaml}\n");
        Assert.Equal($"{{\n  \"a\": {json}\n}}\n", written.Text);
        Assert.Empty(written.Notes);
    }

    [Theory]
    [InlineData(".inf", "\".inf\"", "JSON has no value `.inf`; it is written as a string")]
    [InlineData("-.Inf", "\"-.Inf\"", "JSON has no value `-.Inf`; it is written as a string")]
    [InlineData(".NaN", "\".NaN\"", "JSON has no value `.NaN`; it is written as a string")]
    [InlineData("!!int 1:30", "\"1:30\"", "JSON has no value `1:30`; it is written as a string")]
    [InlineData("!!bool maybe", "\"maybe\"", "JSON has no value `maybe`; it is written as a string")]
    [InlineData("010", "10", "`010` is an octal number to readers of YAML 1.1 and a decimal one to those of 1.2; it is written as `10`")]
    [InlineData("!!binary aGk=", "\"aGk=\"", "JSON has no tags; `!!binary` is left out at one value")]
    [InlineData("[!a 1, !a {}]", "[\n    \"1\",\n    {}\n  ]", "JSON has no tags; `!a` is left out at 2 values")]
    public void What_JSON_cannot_say_is_noted(string yaml, string json, string note)
    {
        var written = Write($"a: {yaml}\n");
        Assert.Equal($"{{\n  \"a\": {json}\n}}\n", written.Text);
        Assert.Equal([$"CNV-NOTATION {note}"], Notes(written));
    }

    [Theory]
    [InlineData("!Ref x", "{\"Ref\": \"x\"}")]
    [InlineData("!Condition x", "{\"Condition\": \"x\"}")]
    [InlineData("!Sub '${a}/b'", "{\"Fn::Sub\": \"${a}/b\"}")]
    [InlineData("!GetAtt a.b", "{\"Fn::GetAtt\": [\"a\", \"b\"]}")]
    [InlineData("!GetAtt a.Outputs.b", "{\"Fn::GetAtt\": [\"a\", \"Outputs.b\"]}")]
    [InlineData("!GetAtt a", "{\"Fn::GetAtt\": \"a\"}")]
    [InlineData("!GetAZs ''", "{\"Fn::GetAZs\": \"\"}")]
    [InlineData("!ImportValue 1", "{\"Fn::ImportValue\": \"1\"}")]
    [InlineData("!Not [!Ref x]", "{\"Fn::Not\": [\n    {\"Ref\": \"x\"}\n  ]}")]
    [InlineData("!Base64 {Ref: x}", "{\"Fn::Base64\": {\n    \"Ref\": \"x\"\n  }}")]
    public void A_function_of_CloudFormation_gets_its_long_form(string yaml, string json)
    {
        var written = Write($"a: {yaml}\n");
        Assert.Equal($"{{\n  \"a\": {json}\n}}\n", written.Text);
        Assert.Empty(written.Notes);
    }

    [Fact]
    public void Keys_become_strings() =>
        Assert.Equal("""{"200":1,"true":2,"0x1F":3,"null":4,"a\"b":5,"!Ref":6}""", Compact("200: 1\ntrue: 2\n0x1F: 3\nnull: 4\n'a\"b': 5\n'!Ref': 6\n"));

    [Theory]
    [InlineData("a: &x {b: 1}\nc: *x\n", """{"a":{"b":1},"c":{"b":1}}""", 1)]
    [InlineData("a: &x {b: 1, c: 2}\nd: {<<: *x, b: 3}\n", """{"a":{"b":1,"c":2},"d":{"b":3,"c":2}}""", 1)]
    [InlineData("a: &x {b: 1}\nc: &y {d: 2}\ne: {<<: [*x, *y], f: *x}\n", """{"a":{"b":1},"c":{"d":2},"e":{"f":{"b":1},"b":1,"d":2}}""", 3)]
    [InlineData("a: &x !Ref r\nb: *x\n", """{"a":{"Ref":"r"},"b":{"Ref":"r"}}""", 1)]
    public void Aliases_and_merge_keys_are_written_out(string yaml, string json, int aliases)
    {
        Assert.Equal(json, Compact(yaml));
        var subject = aliases == 1 ? "one alias repeats" : $"{aliases} aliases repeat";
        Assert.Equal([$"CNV-NOTATION JSON has no aliases; what {subject} is written out"], Notes(Write(yaml)));
    }

    [Fact]
    public void A_merge_key_in_an_object_that_is_made_anew_is_written_out()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("a: &x {b: 1, c: 2}\nd:\n  e: 0\n  <<: *x\n  b: 3\n"), DocumentFormat.Yaml);
        var written = DraftText.Of(Exploded.Of(tree.Roots[0]), tree, DocumentFormat.Json);
        Assert.Equal("""{"a":{"b":1,"c":2},"d":{"e":0,"c":2,"b":3}}""", Compact(written));
        Assert.Equal(["CNV-NOTATION JSON has no aliases; what one alias repeats is written out"], Notes(written));
    }

    [Fact]
    public void Aliases_that_repeat_too_much_are_refused()
    {
        var yaml = $"a: &x {new string('x', 100_000)}\nb: [{string.Join(", ", Enumerable.Repeat("*x", 1_000))}]\n";
        var written = Write(yaml);
        Assert.Null(written.Text);
        Assert.Equal(["CNV-REFUSED As JSON the document would be more than 67108864 characters longer; it is not converted"], Notes(written));
    }

    [Fact]
    public void Comments_are_counted() =>
        Assert.Equal(["CNV-COMMENTS JSON has no comments; 3 comments are left out"], Notes(Write("# one\na: 1 # two\nb: | # three\n  # text\n")));

    [Fact]
    public void Lines_end_as_in_the_source() => Assert.Equal("{\r\n  \"a\": []\r\n}\r\n", Write("a: []\r\n").Text);

    [Fact]
    public void Brackets_5000_levels_deep_are_written()
    {
        var yaml = $"a: {new string('[', 4_900)}{new string(']', 4_900)}\n";
        Assert.Equal($"{{\"a\":{yaml[3..^1]}}}", Compact(yaml));
    }

    private static WrittenText Write(string yaml)
    {
        var tree = SyntaxTree.Parse(SourceText.FromString(yaml), DocumentFormat.Yaml);
        return DraftText.Of(new Draft.Original(tree.Roots[0]), tree, DocumentFormat.Json);
    }

    private static string Compact(string yaml) => Compact(Write(yaml));

    // No text in these tests has white space.
    private static string Compact(WrittenText written) => string.Concat(written.Text!.Where(static c => !char.IsWhiteSpace(c)));

    private static IEnumerable<string> Notes(WrittenText written) => written.Notes.Select(static note => $"{note.Rule.Id} {note.Message}");
}
