using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Tests.Payloads;

/// <summary>What a document leaves open stays unknown, and nothing else does.</summary>
public class UnknownPayloadTests
{
    [Theory]
    [InlineData("[image/png, !Ref Other]")]
    [InlineData("[image/png, {'Fn::If': [Condition, text/plain, text/csv]}]")]
    [InlineData("[image/png, '${other}']")]
    public void An_open_list_still_lists_what_it_shows(string list)
    {
        var api = new SmallApi(list);
        Assert.Equal(("Q7", BodyForm.Bytes), (api.Send("image/png").Row!.Name, api.Send("image/png").BackendReceives));

        var other = api.Send("text/plain");
        Assert.Equal((Answer.Unknown, BodyForm.Unknown), (other.IsBinary, other.BackendReceives));
        Assert.Null(other.Row);
    }

    [Theory]
    [InlineData("!Ref List")]
    [InlineData("{'Fn::If': [Condition, [image/png], []]}")]
    [InlineData("image/png")]
    public void A_list_that_cannot_be_read_says_nothing(string list)
    {
        var api = new SmallApi(list);
        Assert.Equal(BodyForm.Unknown, api.Send("image/png").BackendReceives);
        Assert.Equal(BodyForm.Unknown, api.Return("image/png", "image/png").ClientReceives);
        Assert.Equal(BodyForm.Unknown, new SmallApi(list, "type: aws_proxy").Send("image/png").BackendReceives);
    }

    [Theory]
    [InlineData("!Ref Handling")]
    [InlineData("'${handling}'")]
    [InlineData("CONTVERT_TO_BINARY")]
    [InlineData("convert_to_binary")]
    public void An_unknown_conversion_says_nothing(string contentHandling)
    {
        var request = new SmallApi("[image/png]", $"type: http, contentHandling: {contentHandling}").Send("image/png");
        Assert.Equal((null, BodyForm.Unknown), (request.Row, request.BackendReceives));

        var response = new SmallApi("[image/png]", Response: $"contentHandling: {contentHandling}").Return("image/png", "image/png");
        Assert.Equal((null, BodyForm.Unknown), (response.Row, response.ClientReceives));
    }

    [Fact]
    public void Where_every_answer_of_an_open_list_comes_to_the_same_it_is_known()
    {
        const string List = "[!Ref Other]";
        var request = new SmallApi(List, "type: http, contentHandling: CONVERT_TO_BINARY, requestTemplates: {text/plain: x}").Send("text/plain");
        Assert.Equal((null, BodyForm.Error500), (request.Row, request.BackendReceives));

        var api = new SmallApi(List, Response: "contentHandling: CONVERT_TO_TEXT, responseTemplates: {text/plain: x}");
        Assert.Equal(BodyForm.Template, api.Return("text/plain", "text/plain").ClientReceives);

        var refused = new SmallApi(List, "type: http, passthroughBehavior: never").Send("text/plain");
        Assert.Equal(BodyForm.Error415, refused.BackendReceives);
    }

    [Fact]
    public void An_unknown_passthrough_behaviour_matters_only_without_a_template()
    {
        var api = new SmallApi(Integration: "type: http, passthroughBehavior: !Ref Behavior, requestTemplates: {text/plain: x}");
        Assert.Equal(BodyForm.Template, api.Send("text/plain").BackendReceives);
        Assert.Equal(BodyForm.Unknown, api.Send("text/csv").BackendReceives);
    }

    [Theory]
    [InlineData("{'Fn::Transform': {Name: 'AWS::Include'}}")]
    [InlineData("{text/csv: x, 'Fn::Transform': {Name: 'AWS::Include'}}")]
    [InlineData("!Ref Templates")]
    [InlineData("{'${type}': x}")]
    public void Templates_that_may_come_in_from_elsewhere_leave_the_choice_open(string templates)
    {
        Assert.Equal(BodyForm.Unknown, new SmallApi(Integration: $"type: http, requestTemplates: {templates}").Send("text/plain").BackendReceives);
        Assert.Equal(BodyForm.Unknown, new SmallApi(Response: $"responseTemplates: {templates}").Return("text/plain", "text/plain").ClientReceives);
    }

    [Theory]
    [InlineData("!Sub 'a ${B}'", "Error500")]
    [InlineData("{'Fn::Join': ['', [a, !Ref B]]}", "Error500")]
    [InlineData("'$input.body ${b}'", "Error500")]
    [InlineData("!Ref Template", "Unknown")]
    [InlineData("!Sub '${Template}'", "Unknown")]
    [InlineData("!If [Condition, a, '']", "Unknown")]
    [InlineData("5", "Unknown")]
    public void A_template_that_may_turn_out_empty_is_not_taken_for_one(string template, string form)
    {
        var api = new SmallApi("[image/png]", $"type: http, requestTemplates: {{image/png: {template}}}");
        Assert.Equal(form, api.Send("image/png").BackendReceives.ToString());
    }

    [Theory]
    [InlineData("type: !Ref Type")]
    [InlineData("type: HTTPS_PROXY")]
    public void An_integration_of_unknown_type_says_nothing(string integration) =>
        Assert.Equal(BodyForm.Unknown, new SmallApi("[image/png]", integration).Send("image/png").BackendReceives);
}
