namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>The words that rules look at, right ones and wrong ones.</summary>
internal static class Vocabulary
{
    public const string Lambda = "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:store/invocations";
    public const string StreamingLambda = "arn:aws:apigateway:eu-west-1:lambda:path/2021-11-15/functions/arn:aws:lambda:eu-west-1:123456789012:function:store/response-streaming-invocations";

    public static readonly string[] MediaTypes =
    [
        "application/json", "application/json", "image/png", "image/png", "image/jpeg", "application/octet-stream", "application/pdf", "multipart/form-data",
        "application/x-www-form-urlencoded", "text/plain", "text/csv; charset=utf-8", "application/gzip", "application/zip", "image/*", "*/*", "IMAGE/PNG",
        "binary/octet-stream", "application/vnd.api+json",
    ];

    public static readonly string[] ListEntries =
    [
        .. MediaTypes, "image~1png", "*~1*", "application%2Fpdf", "*/png", "image", "*", "html/text", "application/octet", "image/jpg", "image/jpeg;base64",
        " image/gif ", "image/png; q=1", "${type}", "{{type}}", "",
    ];

    public static readonly string[] Handling =
        ["CONVERT_TO_TEXT", "CONVERT_TO_TEXT", "CONVERT_TO_BINARY", "CONVERT_TO_BINARY", "convert_to_text", "CONTVERT_TO_BINARY", "PASSTHROUGH", "${handling}", ""];

    public static readonly string[] Passthrough = ["when_no_match", "WHEN_NO_TEMPLATES", "never", "NEVER", "when_no_mtach", "always", "${behavior}"];

    public static readonly string[] Templates =
    [
        "", "{\"body\": $input.json('$')}", "{\"body\": \"$input.body\"}", "{\"statusCode\": 200}", "{statusCode: 200}", "$input.body", "{\"a\": $input.path('$.a')",
        "#if($input.params('a') == 'b')\n{\"a\": 1}\n#end", "#foreach($x in $y)\n$x", "#set($b = $util.base64Encode($input.body))\n{\"picture\": \"$b\"}",
        "{\"picture\": \"$util.base64Encode($input.body)\"}", "{\"picture\": \"$util.base64Decode($input.body)\"}", "## nothing\n", "#set($context.responseOverride.status = 201)",
        "Action=SendMessage&MessageBody=$util.urlEncode($input.body)",
    ];

    public static readonly string[] RequestSources =
        ["method.request.header.Content-Type", "method.request.querystring.q", "method.request.path.id", "method.request.body", "'image/png'", "image/png", "context.requestId", "method.request.header.X-None", ""];

    public static readonly string[] RequestTargets =
        ["integration.request.header.Content-Type", "integration.request.querystring.q", "integration.request.path.key", "integration.request.path.id", "integration.request.header.X-Amz-Invocation-Type", "header.X"];

    public static readonly string[] ResponseTargets =
        ["method.response.header.Content-Type", "method.response.header.Access-Control-Allow-Origin", "method.response.header.X-Rate", "header.X"];

    public static readonly string[] ResponseSources = ["integration.response.header.Content-Type", "'*'", "'image/png'", "text/html", "*", "integration.response.body"];

    public static readonly string[] Paths =
        ["/", "/images", "/images/{id}", "/images/{id}/thumb", "/{proxy+}", "/{proxy+}/more", "/a{b}", "/ping", "/files/{bucket}/{key}", "/a b", "/p~1q", "/über", "/x.json"];

    public static readonly string[] ResponseKeys = ["default", "default", "default", "2\\d{2}", "200", ".*Error.*", "4\\d{2}", "(unclosed", "(?=(.*)*)y", "", ".+"];

    public static readonly string[] Statuses = ["200", "200", "201", "204", "302", "400", "404", "500", "default", "2XX", "20"];

    public static readonly string[] SchemaNames = ["Picture", "Order", "Order2", "Bad_Name", "with space", "Größe", "Empty"];

    public static readonly string[] RuleIds = ["BIN001", "BIN007", "INT008", "API003", "DOC004", "OAS001", "TPL001", "BIN999", "template-on-binary-payload", "all", "BIN01"];

    public static readonly string[] Directives = ["disable-next-line", "disable-line", "disable", "disable-file", "disable-nextline", ""];

    /// <summary>Texts that readers, rules and writers may stumble over.</summary>
    public static readonly string[] Pieces =
    [
        "\"", "'", "\\", "#", " # ", ":", ": ", "- ", ",", "[", "]", "{", "}", "&a ", "*a", "!Sub ", "!If ", "!!str ", "|\n", "|-2\n", ">\n", "? ", "%", "@", "`", "\t", "\n", "\r",
        "\r\n", "\n\n", "  ", "---\n", "\n...\n", "<<: *a\n", "é", "😀", "\u0085", "\u2028", "\u2029", "\uFEFF", "\u0001", "\0", "\u007f", "\u202e", "\ud800", "//", "/*", "*/",
        "null", "~", "true", "1e999", "-0", "99999999999999999999", "0x1F", ".inf", "{{x}}", "${x}", "<%= x %>", "\\u12", "\\ud800", "\\u0000", "\\x41", "$ref", "swagger: '2.0'\n",
        "openapi: 3.0.1\n", "x-amazon-apigateway-", "/", "~1", "~0", "%2F", "a/b", "image/png", "CONVERT_TO_TEXT", "]]>", "<!--", "-->", "```", "|", "\u001b[31m",
        "# openapi-binary-lint: disable-file\n", "x-openapi-binary-lint-disable", "PATCH /restapis/x\n", "resource \"aws_api_gateway_rest_api\" \"a\" {\n",
    ];
}
