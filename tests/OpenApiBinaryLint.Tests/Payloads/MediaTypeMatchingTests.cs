namespace OpenApiBinaryLint.Tests.Payloads;

/// <summary>Which header values count as binary, copied by hand from recordings and reports.</summary>
public class MediaTypeMatchingTests
{
    [Theory]
    [InlineData("[image/png]", "image/webp,image/png,*/*", false)]
    [InlineData("[image/png]", "image/png,image/*", true)]
    [InlineData("[image/png]", "image/png, text/plain", true)]
    [InlineData("[image/png]", " image/png , text/plain", true)]
    [InlineData("[image/png]", "text/plain;q=0.1, image/png;q=1", false)]
    [InlineData("[image/png]", "image/png;q=0.1, text/plain;q=1", true)]
    public void Of_an_accept_header_the_first_value_counts_and_weights_do_not(string list, string accept, bool isBinary) =>
        Assert.Equal(isBinary ? "Yes" : "No", new SmallApi(list).Return("text/plain", accept).AcceptIsBinary.ToString());

    [Theory]
    [InlineData("[image/png]", "image/*")]
    [InlineData("[image/png]", "*/*")]
    [InlineData("['image/*']", "*/*")]
    public void A_wildcard_in_the_header_is_none(string list, string header) => AssertMatch(list, header, isBinary: false);

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/json")]
    [InlineData("*/*")]
    [InlineData("application")]
    [InlineData("")]
    [InlineData(null)]
    public void An_entry_of_two_wildcards_matches_everything_and_a_missing_header(string? header) => AssertMatch("['*/*']", header, isBinary: true);

    [Theory]
    [InlineData("['application/*']", "application/x", true)]
    [InlineData("['application/*']", "application/*", true)]
    [InlineData("['application/*']", "applications/x", false)]
    [InlineData("['image/*']", "image/png", true)]
    [InlineData("['image/*']", "text/plain", false)]
    public void An_entry_with_a_subtype_wildcard_matches_its_type(string list, string header, bool isBinary) => AssertMatch(list, header, isBinary);

    [Theory]
    [InlineData("image/png")]
    [InlineData("*/png")]
    [InlineData("*/*")]
    public void An_entry_with_a_type_wildcard_never_matches(string header) => AssertMatch("['*/png']", header, isBinary: false);

    [Theory]
    [InlineData("['application/*']", "application")]
    [InlineData("[application]", "application")]
    [InlineData("['image/*']", "image/")]
    [InlineData("[image/png]", "")]
    [InlineData("['image/*']", "image/p n g")]
    public void A_malformed_header_does_not_match(string list, string header) => AssertMatch(list, header, isBinary: false);

    [Theory]
    [InlineData("[multipart/form-data]", "multipart/form-data; boundary=----x", true)]
    [InlineData("[text/csv]", "text/csv;charset=utf-8", true)]
    [InlineData("['image/jpeg;base64']", "image/jpeg", true)]
    [InlineData("['image/jpeg;base64']", "image/png", false)]
    public void Parameters_are_ignored_in_headers_and_in_entries(string list, string header, bool isBinary) => AssertMatch(list, header, isBinary);

    [Theory]
    [InlineData("[image/png]", "Image/PNG")]
    [InlineData("[IMAGE/png]", "image/png")]
    public void Letter_case_is_taken_for_nothing(string list, string header) => AssertMatch(list, header, isBinary: true);

    [Theory]
    [InlineData("image/png")]
    [InlineData("image~1png")]
    public void An_entry_with_the_escape_of_json_pointers_never_matches(string header) => AssertMatch("[image~1png]", header, isBinary: false);

    [Theory]
    [InlineData("[application/json]")]
    [InlineData("['application/*']")]
    [InlineData("[]")]
    public void A_missing_header_is_text_to_a_list_that_names_types(string list) => AssertMatch(list, header: null, isBinary: false);

    [Theory]
    [InlineData("[image/png]", "image/*", "Yes")]
    [InlineData("[image/png]", "image/png", "Yes")]
    [InlineData("['image/*']", "image/png", "Yes")]
    [InlineData("[image/png]", "audio/*", "No")]
    [InlineData("[image/png]", "*/*", "No")]
    [InlineData("[image/png, !Ref Other]", "image/*", "Yes")]
    [InlineData("[image/png, !Ref Other]", "audio/*", "Unknown")]
    public void A_declared_range_is_listed_when_some_type_of_it_is(string list, string declared, string answer) =>
        Assert.Equal(answer, new SmallApi(list).Read().BinaryMediaTypes.Lists(declared).ToString());

    private static void AssertMatch(string list, string? header, bool isBinary)
    {
        var expected = isBinary ? "Yes" : "No";
        Assert.Equal(expected, new SmallApi(list).Send(header).IsBinary.ToString());
        var response = new SmallApi(list).Return(header, header);
        Assert.Equal((expected, expected), (response.PayloadIsBinary.ToString(), response.AcceptIsBinary.ToString()));
    }
}
