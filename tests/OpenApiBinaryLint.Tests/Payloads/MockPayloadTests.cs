namespace OpenApiBinaryLint.Tests.Payloads;

/// <summary>A mock sends the body nowhere, but converts it first and runs its template on it.</summary>
public class MockPayloadTests
{
    private const string Mock = "type: mock, requestTemplates: {application/json: '{\"statusCode\": 200}'}";

    [Theory]
    [InlineData("[]", null, "Nothing")]
    [InlineData("[]", "application/json", "Nothing")]
    [InlineData("[image/png]", null, "Nothing")]
    [InlineData("[image/png]", "image/png", "Nothing")]
    [InlineData("['*/*']", null, "Error500")]
    [InlineData("['*/*']", "application/json", "Error500")]
    [InlineData("['*/*']", "text/plain", "Nothing")]
    [InlineData("[application/json]", "application/json", "Error500")]
    [InlineData("[application/json]", null, "Nothing")]
    [InlineData("['application/*']", "application/json", "Error500")]
    public void A_template_of_a_mock_cannot_run_on_bytes(string list, string? contentType, string form) =>
        Assert.Equal(form, new SmallApi(list, Mock).Send(contentType).BackendReceives.ToString());

    [Theory]
    [InlineData("CONVERT_TO_TEXT", "Nothing")]
    [InlineData("CONVERT_TO_BINARY", "Error500")]
    public void Conversion_to_text_lets_the_template_run_when_everything_is_binary(string contentHandling, string form)
    {
        var api = new SmallApi("['*/*']", Mock + SmallApi.Converting(contentHandling));
        Assert.Equal(form, api.Send(contentType: null).BackendReceives.ToString());
        Assert.Equal(form, api.Send("application/json").BackendReceives.ToString());
    }

    [Fact]
    public void A_mock_without_templates_has_nothing_to_fail() =>
        Assert.Equal("Nothing", new SmallApi("['*/*']", "type: mock").Send(contentType: null).BackendReceives.ToString());

    [Fact]
    public void A_mock_refuses_what_its_passthrough_behaviour_refuses() =>
        Assert.Equal("Error415", new SmallApi("[]", Mock + ", passthroughBehavior: never").Send("text/plain").BackendReceives.ToString());
}
