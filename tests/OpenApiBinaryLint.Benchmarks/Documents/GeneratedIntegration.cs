namespace OpenApiBinaryLint.Benchmarks.Documents;

/// <summary>The integrations of a generated document: what a gateway hands requests to.</summary>
internal sealed class GeneratedIntegration(OutlineWriter writer, Random random)
{
    public static readonly string[] CorsHeaders = ["Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin"];

    // How many of each were counted in 323 public documents for API Gateway; the mocks (123) nearly all answer OPTIONS, and do so here.
    private const int LambdaProxies = 654;
    private const int HttpProxies = 223;
    private const int Custom = 105;
    private const int Http = 27;

    private const string Json = "application/json";

    /// <summary>Writes an integration of a type that is drawn, or the mock that answers OPTIONS.</summary>
    public void Write(int number, bool isPreflight)
    {
        if (isPreflight)
        {
            WriteMock();
            return;
        }

        var drawn = random.Next(LambdaProxies + HttpProxies + Custom + Http);
        if (drawn < LambdaProxies)
        {
            WriteLambdaProxy(number);
        }
        else if (drawn < LambdaProxies + HttpProxies)
        {
            WriteHttp("http_proxy", number);
        }
        else if (drawn < LambdaProxies + HttpProxies + Custom)
        {
            WriteCustom(number);
        }
        else
        {
            WriteHttp("http", number);
        }
    }

    private void WriteMock()
    {
        writer.Text("type", "mock");
        writer.Text("passthroughBehavior", "when_no_match");
        writer.Object("requestTemplates", () => writer.Text(Json, "{\"statusCode\": 200}"));
        writer.Object("responses", () => writer.Object("default", () =>
        {
            writer.Text("statusCode", "200");
            writer.Object("responseParameters", () =>
            {
                writer.Text("method.response.header.Access-Control-Allow-Headers", "'Content-Type,Authorization,X-Api-Key'");
                writer.Text("method.response.header.Access-Control-Allow-Methods", "'GET,POST,OPTIONS'");
                writer.Text("method.response.header.Access-Control-Allow-Origin", "'*'");
            });
        }));
    }

    // The console exports `contentHandling` with every second of them, where it does nothing.
    private void WriteLambdaProxy(int number)
    {
        writer.Text("type", "aws_proxy");
        WriteFunction(number);
        writer.Text("passthroughBehavior", "when_no_match");
        if (random.Next(2) == 0)
        {
            writer.Text("contentHandling", "CONVERT_TO_TEXT");
        }

        WriteAnswers([("default", "200")]);
    }

    private void WriteCustom(int number)
    {
        writer.Text("type", "aws");
        WriteFunction(number);
        writer.Text("passthroughBehavior", "when_no_templates");
        writer.Text("contentHandling", "CONVERT_TO_TEXT");
        writer.Object("requestTemplates", () => writer.Text(
            Json, "{\n  \"id\": \"$util.escapeJavaScript($input.params('id'))\",\n  \"filter\": \"$util.escapeJavaScript($input.params('filter'))\",\n  \"body\": $input.json('$')\n}"));
        WriteAnswers([("default", "200"), ("(\\n|.)*BadRequest(\\n|.)*", "400"), ("(\\n|.)*Fault(\\n|.)*", "500")]);
    }

    private void WriteHttp(string type, int number)
    {
        writer.Text("type", type);
        writer.Text("httpMethod", "POST");
        writer.Text("uri", $"https://backend.company.org/resources{number}/{{id}}");
        writer.Text("passthroughBehavior", "when_no_match");
        writer.Object("requestParameters", () =>
        {
            writer.Text("integration.request.path.id", "method.request.path.id");
            writer.Text("integration.request.querystring.filter", "method.request.querystring.filter");
        });
        WriteAnswers(type == "http" ? [("default", "200"), ("4\\d{2}", "400"), ("5\\d{2}", "500")] : [("default", "200")]);
    }

    private void WriteFunction(int number)
    {
        writer.Text("httpMethod", "POST");
        writer.Text("uri", $"arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:resource{number}/invocations");
        writer.Text("credentials", "arn:aws:iam::123456789012:role/api");
    }

    private void WriteAnswers((string Pattern, string Status)[] answers) => writer.Object("responses", () =>
    {
        foreach (var (pattern, status) in answers)
        {
            writer.Object(pattern, () => writer.Text("statusCode", status));
        }
    });
}
