namespace OpenApiBinaryLint.Tests.Payloads;

/// <summary>
/// Which mapping template a body meets:
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/integration-passthrough-behaviors.html
/// </summary>
public class TemplateSelectionTests
{
    private const string JsonAndXml = "requestTemplates: {application/json: j, application/xml: x}";

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("application/xml", "application/xml")]
    [InlineData("application/json; charset=UTF-8", "application/json")]
    [InlineData("Application/XML", "application/xml")]
    [InlineData(null, "application/json")]
    public void A_request_template_is_chosen_by_the_content_type(string? contentType, string template)
    {
        var selection = new SmallApi(Integration: $"type: http, {JsonAndXml}").Send(contentType).Selection!;
        Assert.Equal(("Selected", template), (selection.Choice.ToString(), selection.Template!.MediaType));
    }

    [Theory]
    [InlineData("Application/JSON")]
    [InlineData("application/json; charset=utf-8")]
    public void The_keys_of_templates_have_no_letter_case_and_no_parameters(string key)
    {
        var selection = new SmallApi(Integration: $"type: http, requestTemplates: {{{key}: j}}").Send("application/json").Selection!;
        Assert.Equal(key, selection.Template!.MediaType);
    }

    [Theory]
    [InlineData(null, true, "Passthrough", "Text")]
    [InlineData("WHEN_NO_MATCH", true, "Passthrough", "Text")]
    [InlineData("WHEN_NO_TEMPLATES", true, "Rejected", "Error415")]
    [InlineData("NEVER", true, "Rejected", "Error415")]
    [InlineData(null, false, "Passthrough", "Text")]
    [InlineData("WHEN_NO_MATCH", false, "Passthrough", "Text")]
    [InlineData("WHEN_NO_TEMPLATES", false, "Passthrough", "Text")]
    [InlineData("NEVER", false, "Rejected", "Error415")]
    [InlineData("when_no_match", true, "Passthrough", "Text")]
    [InlineData("when_no_templates", true, "Rejected", "Error415")]
    [InlineData("never", false, "Rejected", "Error415")]
    public void Without_a_matching_template_the_passthrough_behaviour_decides(
        string? behavior, bool templates, string choice, string form)
    {
        var integration = "type: http"
            + (behavior is null ? "" : $", passthroughBehavior: {behavior}")
            + (templates ? ", " + JsonAndXml : "");
        var payload = new SmallApi(Integration: integration).Send("text/plain");
        Assert.Equal((choice, form), (payload.Selection!.Choice.ToString(), payload.BackendReceives.ToString()));
    }

    [Theory]
    [InlineData("WHEN_NO_MATCH", "Text")]
    [InlineData("WHEN_NO_TEMPLATES", "Error415")]
    [InlineData("NEVER", "Error415")]
    public void A_request_without_content_type_counts_as_json_where_there_is_a_template_for_xml_alone(string behavior, string form)
    {
        var api = new SmallApi(Integration: $"type: http, passthroughBehavior: {behavior}, requestTemplates: {{application/xml: x}}");
        Assert.Equal(form, api.Send(contentType: null).BackendReceives.ToString());
    }

    [Fact]
    public void An_empty_template_is_a_template()
    {
        var api = new SmallApi(Integration: "type: http, passthroughBehavior: when_no_templates, requestTemplates: {application/json: ''}");
        Assert.Equal("Selected", api.Send("application/json").Selection!.Choice.ToString());
        Assert.Equal("Error415", api.Send("text/plain").BackendReceives.ToString());
    }

    [Fact]
    public void The_default_key_of_web_sockets_is_no_catch_all()
    {
        var api = new SmallApi(Integration: "type: http, requestTemplates: {$default: d}");
        Assert.Equal("Passthrough", api.Send("text/plain").Selection!.Choice.ToString());
    }

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("application/xml;q=0.5", "application/xml")]
    [InlineData("Application/JSON", "application/json")]
    [InlineData("application/json, application/xml", "application/json")]
    [InlineData(null, "application/json")]
    [InlineData("image/png", "application/xml")]
    [InlineData("*/*", "application/xml")]
    [InlineData("text/plain, application/json", "application/xml")]
    public void A_response_template_is_chosen_by_the_first_accept_value_else_it_is_the_first_that_exists(string? accept, string template)
    {
        var api = new SmallApi(Response: "responseTemplates: {application/xml: x, application/json: j}");
        var selection = api.Return("text/plain", accept).Selection!;
        Assert.Equal(("Selected", template), (selection.Choice.ToString(), selection.Template!.MediaType));
    }

    [Fact]
    public void A_response_without_templates_passes_as_it_is() =>
        Assert.Equal("Passthrough", new SmallApi().Return("text/plain", "text/plain").Selection!.Choice.ToString());
}
