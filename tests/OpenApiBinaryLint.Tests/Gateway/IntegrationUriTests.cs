using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Gateway;

public class IntegrationUriTests
{
    [Theory]
    [InlineData("arn:aws:apigateway:eu-west-1:sqs:path/1/pets", "sqs")]
    [InlineData("!Sub arn:${AWS::Partition}:apigateway:${AWS::Region}:dynamodb:action/Scan", "dynamodb")]
    [InlineData("arn:aws:apigateway:eu-west-1:pets.s3:path/all", "s3")]
    [InlineData("arn:aws:apigateway:eu-west-1:${service}:path/all", null)]
    [InlineData("arn:aws:apigateway:eu-west-1:sqs:pets", null)]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:pets", null)]
    [InlineData("https://example.com", null)]
    [InlineData("!GetAtt Pets.Arn", null)]
    public void The_service_is_the_one_that_the_arn_names(string yaml, string? service) => Assert.Equal(service, Read(yaml).Service);

    [Theory]
    [InlineData("https://${host}/pets/{id}", "https://*/pets/{id}")]
    [InlineData("https://${self:custom.${opt:stage}.host}/pets", "https://*/pets")]
    [InlineData("'{{ backend }}/pets'", "*/pets")]
    [InlineData("https://example.com/@@STAGE@@/pets", "https://example.com/*/pets")]
    [InlineData("https://${host", "https://*")]
    [InlineData("https://example.com/{id}", "https://example.com/{id}")]
    [InlineData("!Join ['', ['https://', !Ref Host, /pets]]", "https://*/pets")]
    [InlineData("{'Fn::Sub': ['https://${a}/', {a: b}]}", "https://*/")]
    [InlineData("{'Fn::If': [a, b, c]}", null)]
    public void Parts_that_are_filled_in_later_leave_a_hole(string yaml, string? literal) =>
        Assert.Equal(literal?.Replace('*', TemplateExpression.Hole), Read(yaml).Literal);

    private static IntegrationUri Read(string yaml)
    {
        var tree = SyntaxTree.Parse(SourceText.FromString($"uri: {yaml}"), DocumentFormat.Yaml);
        var node = ((ObjectNode)tree.Roots[0])["uri"]!;
        return new(Located<string>.Unknown(), TemplateExpression.LiteralText(node));
    }
}
