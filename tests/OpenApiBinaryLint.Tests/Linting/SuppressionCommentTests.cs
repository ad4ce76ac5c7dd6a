namespace OpenApiBinaryLint.Tests.Linting;

public class SuppressionCommentTests
{
    private const string OnLineSeven = $"""
        {Suppressed.Head}# openapi-binary-lint: disable-next-line
        """;

    [Theory]
    [InlineData("API013")]
    [InlineData("API013 -- reason")]
    [InlineData("api013")]
    [InlineData("unknown-extension")]
    [InlineData("OAS001, API013")]
    [InlineData("OAS001 API013")]
    [InlineData("OAS001,\tAPI013 -- reason, of several -- words: BIN001")]
    [InlineData("API013 # reason")]
    [InlineData("")]
    [InlineData("-- reason")]
    public void A_suppression_names_rules_by_ID_or_slug_or_all_by_none(string names) =>
        Assert.Equal("", Suppressed.Lines($"{OnLineSeven} {names}\nx-amazon-apigateway-a: 1\n"));

    [Theory]
    [InlineData("OAS001", "7 API013")]
    [InlineData("OAS001 -- API013", "7 API013")]
    [InlineData("API0133", "6 DOC009, 7 API013")]
    [InlineData("because", "6 DOC009, 7 API013")]
    public void What_it_does_not_name_stays(string names, string remaining) =>
        Assert.Equal(remaining, Suppressed.Lines($"{OnLineSeven} {names}\nx-amazon-apigateway-a: 1\n"));

    [Theory]
    [InlineData("# openapi-binary-lint: disable-next-line API013")]
    [InlineData("#openapi-binary-lint:disable-next-line API013")]
    [InlineData("  ##  openapi-binary-lint :  disable-next-line  API013  ")]
    [InlineData("\n# openapi-binary-lint: disable-next-line API013\n\n# Another comment\n")]
    public void The_next_line_is_the_next_that_holds_something(string comment) =>
        Assert.Equal("", Suppressed.Lines($"{Suppressed.Head}{comment}\nx-amazon-apigateway-a: 1\n"));

    [Fact]
    public void Comments_on_lines_of_their_own_add_up() => Assert.Equal("", Suppressed.Lines($"""
        {Suppressed.Head}# openapi-binary-lint: disable-next-line API013
        # openapi-binary-lint: disable-next-line DOC002
        info: {"{"}x-amazon-apigateway-a: 1{"}"}
        """));

    [Fact]
    public void The_next_line_is_one_line() => Assert.Equal("8 API013", Suppressed.Lines($"""
        {Suppressed.Head}# openapi-binary-lint: disable-next-line API013
        x-amazon-apigateway-a: 1
        x-amazon-apigateway-b: 1
        """));

    [Fact]
    public void A_comment_beside_something_can_silence_its_line() => Assert.Equal("7 API013", Suppressed.Lines($"""
        {Suppressed.Head}x-amazon-apigateway-a: 1 # openapi-binary-lint: disable-line API013
        x-amazon-apigateway-b: 1
        """));

    [Fact]
    public void A_comment_in_front_of_a_member_silences_all_of_it_and_nothing_else() => Assert.Equal("11 API013", Suppressed.Lines($"""
        {Suppressed.Head}components:
          # openapi-binary-lint: disable API013
          schemas:
            x-amazon-apigateway-a: {"{}"}
            Image: {"{"}x-amazon-apigateway-b: 1{"}"}
          x-amazon-apigateway-c: 1
        """));

    [Fact]
    public void A_comment_beside_a_key_silences_the_member() => Assert.Equal("9 API013", Suppressed.Lines($"""
        {Suppressed.Head}components: # openapi-binary-lint: disable API013
          x-amazon-apigateway-a: 1
          x-list: [x-amazon-apigateway-a: 1]
        x-amazon-apigateway-b: 1
        """));

    [Theory]
    [InlineData("# openapi-binary-lint: disable API013\n- x-amazon-apigateway-a: 1\n  name: a\n- x-amazon-apigateway-b: 1\n")]
    [InlineData("- name: a # openapi-binary-lint: disable API013\n  x-amazon-apigateway-a: 1\n- x-amazon-apigateway-b: 1\n")]
    [InlineData("-\n  # openapi-binary-lint: disable API013\n  name: a\n  x-amazon-apigateway-a: 1\n- x-amazon-apigateway-b: 1\n")]
    public void A_comment_in_front_of_a_list_item_silences_the_item(string list) =>
        Assert.EndsWith("b: 1", Remaining($"{Suppressed.Head}tags:\n{list}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("# openapi-binary-lint: disable API013\n{\"openapi\": \"3.0.1\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"paths\": {}, \"x-amazon-apigateway-a\": 1}\n", "")]
    [InlineData("# openapi-binary-lint: disable API013\n---\n" + Suppressed.Head + "x-amazon-apigateway-a: 1\n", "")]
    [InlineData("%YAML 1.2\n---\n# openapi-binary-lint: disable API013\n\n" + Suppressed.Head + "x-amazon-apigateway-a: 1\n", "")]
    [InlineData("# openapi-binary-lint: disable API013\n" + Suppressed.Head + "x-amazon-apigateway-a: 1\n---\n" + Suppressed.Head + "x-amazon-apigateway-a: 1\n", "14 API013")]
    public void A_comment_in_front_of_a_document_silences_the_document(string text, string remaining) =>
        Assert.Equal(remaining, Suppressed.Lines(text));

    [Theory]
    [InlineData("components:\n  schemas:\n    # openapi-binary-lint: disable API013\n    {x-amazon-apigateway-a: {}}\n", "")]
    [InlineData("components: {\n  # openapi-binary-lint: disable API013\n  x-amazon-apigateway-a: 1, x-amazon-apigateway-b: 1,\n  x-amazon-apigateway-c: 1 }\n", "8 API013, 9 API013")]
    [InlineData("tags: [\n  # openapi-binary-lint: disable API013\n  {x-amazon-apigateway-a: 1}, {x-amazon-apigateway-b: 1} ]\n", "8 API013")]
    [InlineData("# openapi-binary-lint: disable API013\n&a !t components: &b\n  x-amazon-apigateway-a: 1\n", "")]
    public void Brackets_tags_and_anchors_change_nothing(string text, string remaining) =>
        Assert.Equal(remaining, Suppressed.Lines(Suppressed.Head + text));

    [Fact]
    public void A_file_is_all_its_documents_wherever_the_comment_stands() => Assert.Equal("", Suppressed.Lines(
        $"{Suppressed.Head}x-amazon-apigateway-a: 1\n---\n{Suppressed.Head}x-amazon-apigateway-b: 1 # openapi-binary-lint: disable-file API013\n"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_change_nothing(string lineEnd) => Assert.Equal("9 API013, 10 DOC008", Suppressed.Lines($"""
        {Suppressed.Head}# openapi-binary-lint: disable-next-line API013 -- reason
        x-amazon-apigateway-a: 1
        x-amazon-apigateway-b: 1 # openapi-binary-lint: disable-line API013
        x-amazon-apigateway-c: 1
        # openapi-binary-lint: disable-next-line API013
        """.ReplaceLineEndings(lineEnd)));

    [Fact]
    public void What_an_alias_or_reference_stands_for_is_silenced_where_it_stands()
    {
        const string Beside = "components:\n  schemas:\n    A: &a\n      x-amazon-apigateway-a: 1\n";

        Assert.Equal("9 API013, 10 DOC008", Suppressed.Lines(
            $"{Suppressed.Head}{Beside}    # openapi-binary-lint: disable API013\n    B: *a\n    C: {{$ref: '#/components/schemas/A'}}\n"));
        Assert.Equal("", Suppressed.Lines(
            $"{Suppressed.Head}{Beside.Replace("A: &a", "A: &a # openapi-binary-lint: disable API013", StringComparison.Ordinal)}    B: *a\n"));
    }

    [Fact]
    public void What_the_reader_finds_can_be_silenced_where_it_can_go_on() => Assert.Equal("", Suppressed.Lines($"""
        {Suppressed.Head}# openapi-binary-lint: disable-next-line DOC002
        info: {"{}"}
        # openapi-binary-lint: disable DOC006
        x-a: [
        ]
        """));

    [Fact]
    public void In_a_text_that_cannot_be_read_nothing_is_silenced() => Assert.Equal("2 DOC001", Suppressed.Lines("""
        # openapi-binary-lint: disable-file DOC001, NONE
        openapi: [
        """));

    [Fact]
    public void Texts_in_values_are_no_comments() => Assert.Equal("9 API013", Suppressed.Lines($"""
        {Suppressed.Head}x-note: |
          # openapi-binary-lint: disable-file
        x-other: "# openapi-binary-lint: disable-file"
        x-amazon-apigateway-a: 1
        """));

    private static string Remaining(string text)
    {
        var line = int.Parse(Assert.Single(Suppressed.Lines(text).Split(", ")).Split(' ')[0]);
        return text.Split('\n')[line - 1];
    }
}
