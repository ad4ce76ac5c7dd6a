using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

public class NodeEditsTests
{
    [Theory]
    [InlineData("a: null", "a: x/y")]
    [InlineData("a:", "a: x/y")]
    [InlineData("a: # nothing", "a: x/y # nothing")]
    [InlineData("a: ~ # nothing", "a: x/y # nothing")]
    [InlineData("{\"a\": null}", "{\"a\": \"x/y\"}")]
    [InlineData("{\"a\": 1}", "{\"a\": \"x/y\"}")]
    [InlineData("{a: null}", "{a: x/y}")]
    [InlineData("a: \"b\"", "a: \"x/y\"")]
    public void A_text_takes_the_place_of_any_scalar(string text, string expected)
    {
        var scalar = (ScalarNode)((ObjectNode)Trees.Yaml(text)).Members[0].Value;
        Assert.Equal(expected, TextEdit.Apply(text, [NodeEdits.Replace(scalar, "x/y")]));
    }

    [Theory]
    [InlineData("a: b", "a: [b]")]
    [InlineData("{\"a\": \"b c\"}", "{\"a\": [\"b c\"]}")]
    [InlineData("a: b c # d", "a: [\"b c\"] # d")]
    [InlineData("a: &c b", null)]
    [InlineData("a: !c b", null)]
    public void A_scalar_becomes_a_list_of_one(string text, string? expected)
    {
        var edit = NodeEdits.WrapInList((ScalarNode)((ObjectNode)Trees.Yaml(text)).Members[0].Value);
        Assert.Equal(expected, edit is null ? null : TextEdit.Apply(text, [edit]));
    }
}
