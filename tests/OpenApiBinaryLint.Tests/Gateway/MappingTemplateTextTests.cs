using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Tests.Gateway;

public class MappingTemplateTextTests
{
    [Theory]
    [InlineData("#if($a)x#else y#end")]
    [InlineData("#if ($a)#elseif($b)#{else}x#{end}")]
    [InlineData("#foreach($a in $b)$a#if($foreach.hasNext),#end#end")]
    [InlineData("#macro(m $a)$a#end #m(1)")]
    [InlineData("## #if($a)\nx")]
    [InlineData("#* #end *# x #[[ #if($a) ]]#")]
    [InlineData(@"\#if($a) \#end")]
    [InlineData("#ending #iffy($a) #if-not")]
    public void Directives_in_balance_are_fine(string text) => Assert.Null(MappingTemplateText.FaultIn(text, JsonReading.Strict));

    [Theory]
    [InlineData("#if($a)x", "`#if` has no `#end`")]
    [InlineData("#foreach($a in $b)#if($a)x#end", "`#foreach` has no `#end`")]
    [InlineData("x#end", "`#end` closes nothing")]
    [InlineData("#{else}x", "`#else` belongs to no `#if`")]
    public void Directives_out_of_balance_are_told(string text, string fault) =>
        Assert.Equal(fault, MappingTemplateText.FaultIn(text, JsonReading.None));

    [Theory]
    [InlineData("{\"a\": $input.json('$.a'), \"b\": [1, -2.5e3, true, null]}")]
    [InlineData("{\"a\": \"$input.params(\"a\")\", \"b\": \"$util.escapeJavaScript($input.path('$.b[?(@.c==\"d\")]')).e\"}")]
    [InlineData("{\"a\": \"$!{input.params('a')}\", $!x: ${y}, \"price\": \"$5\"}")]
    [InlineData("[$input.path('$')[0].a, $a$b, 1$c]")]
    [InlineData("{\"a\": 1} ## the end")]
    [InlineData(" \n[]\n")]
    [InlineData("{\"quote\": \"\\\"\", \"tab\": \"\t\"}")]
    public void Json_that_references_complete_is_fine(string text) => Assert.Null(MappingTemplateText.FaultIn(text, JsonReading.Strict));

    [Theory]
    [InlineData("{\"a\": }", "}")]
    [InlineData("{\"a\": 1,}", "}")]
    [InlineData("{\"a\": 1 \"b\": 2}", "\"b\": 2}")]
    [InlineData("{a: 1}", "a: 1}")]
    [InlineData("{\"a\", 1}", ", 1}")]
    [InlineData("{\\\"a\\\": 1}", "\\\"a\\\": 1}")]
    [InlineData("{\"a\": 1}}", "}")]
    public void Broken_json_is_told_with_the_place(string text, string place) =>
        Assert.EndsWith($"`{place}`", MappingTemplateText.FaultIn(text, JsonReading.Strict), StringComparison.Ordinal);

    [Fact]
    public void Json_that_does_not_end_is_told() =>
        Assert.Equal("its output is no JSON, for it ends too early", MappingTemplateText.FaultIn("[1, 2", JsonReading.Strict));

    [Theory]
    [InlineData("{statusCode: 200}")]
    [InlineData("{'statusCode': 200, \"a\": 'b'}")]
    public void A_mock_takes_what_is_no_json(string text)
    {
        Assert.Null(MappingTemplateText.FaultIn(text, JsonReading.Lenient));
        Assert.NotNull(MappingTemplateText.FaultIn(text, JsonReading.Strict));
    }

    [Theory]
    [InlineData("Action=Send&Body={")]
    [InlineData("<a>{</a>")]
    [InlineData("$input.json('$')")]
    [InlineData("{\"a\": @@VALUE@@ }}")]
    [InlineData("#set($a = 1){")]
    [InlineData("{\"a\": $input.path('$.a'")]
    public void What_is_not_certainly_json_is_left_alone(string text) => Assert.Null(MappingTemplateText.FaultIn(text, JsonReading.Strict));

    [Fact]
    public void A_template_of_brackets_ends() => Assert.Null(MappingTemplateText.FaultIn(new string('[', 200_000), JsonReading.Strict));

    [Theory]
    [InlineData("{\"a\": $input.json('$')}")]
    [InlineData("$!input.json('$.a')")]
    [InlineData("${input.json( '$.a' )}")]
    [InlineData("$!{ input.json('$.a') }")]
    [InlineData("#set($a = $input.json('$.a'))")]
    [InlineData("\"$util.escapeJavaScript($input.json('$.a'))\"")]
    [InlineData("price: $5, #ff0000, $input.json(")]
    public void A_reference_is_found_in_every_notation(string text) => Assert.True(MappingTemplateText.RefersTo(text, "$input.json("));

    [Theory]
    [InlineData("")]
    [InlineData("$input.body $input.params('json(')")]
    [InlineData("## $input.json('$')\n#* $input.json('$') *##[[ $input.json('$') ]]#")]
    [InlineData(@"\$input.json('$')")]
    [InlineData("input.json('$') $my_input.json('$')")]
    public void What_is_no_such_reference_is_not_found(string text) => Assert.False(MappingTemplateText.RefersTo(text, "$input.json("));

    [Fact]
    public void Looking_for_a_reference_among_brackets_ends() =>
        Assert.False(MappingTemplateText.RefersTo(string.Concat(Enumerable.Repeat("$a($a[", 100_000)), "$input.json("));

    [Theory]
    [InlineData("$input.body")]
    [InlineData("{\"a\": \"$input.body\", \"b\": \"$input.params('b')\"}")]
    [InlineData("{\"a\": \"data:image/png;base64,$!{input.body}\"}")]
    [InlineData("{\"a\": \"$util.escapeJavaScript( $input.body )\"}")]
    [InlineData("#if($input.params('a') == '')<a/>#else<a>${input.body}</a>#end")]
    [InlineData("## $input.json('$')\n{\"a\": 1}")]
    [InlineData("{\"a\": \"\\$input.json\", \"b\": \"$context.requestId\", \"c\": \"$util.urlDecode($input.params('c'))\"}")]
    [InlineData("")]
    public void A_body_that_is_only_written_out_may_be_base64(string text) => Assert.True(MappingTemplateText.OnlyWritesBody(text));

    [Theory]
    [InlineData("$input.json('$')")]
    [InlineData("{\"a\": \"$input.body\", \"b\": $input.path('$.b')}")]
    [InlineData("{\"a\": $input.body}")]
    [InlineData("{\"a\": \"$input.body.length()\"}")]
    [InlineData("{\"a\": \"$util.base64Decode($input.body)\"}")]
    [InlineData("{\"a\": \"$util.escapeJavaScript($input.json('$'))\"}")]
    [InlineData("#set($a = $input.body){\"a\": \"$util.parseJson($a)\"}")]
    [InlineData("#foreach($a in $input.path('$'))$a#end")]
    [InlineData("Action=Send&Body=$input.body")]
    [InlineData("#set($root = $input)$root.body")]
    public void A_body_that_is_looked_into_may_not_be_base64(string text) => Assert.False(MappingTemplateText.OnlyWritesBody(text));
}
