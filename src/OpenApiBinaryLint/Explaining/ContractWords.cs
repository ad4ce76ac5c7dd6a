using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Explaining;

/// <summary>The words that stand for values in the JSON, and everywhere else.</summary>
internal static class ContractWords
{
    public static string Word(this BodyForm form) => form switch
    {
        BodyForm.Text => "text",
        BodyForm.Bytes => "bytes",
        BodyForm.Base64 => "base64",
        BodyForm.Decoded => "decoded",
        BodyForm.Template => "template",
        BodyForm.Nothing => "nothing",
        BodyForm.Error500 => "error-500",
        BodyForm.Error415 => "error-415",
        _ => "unknown",
    };

    public static string Word(this IntegrationType type) => type switch
    {
        IntegrationType.Aws => "aws",
        IntegrationType.AwsProxy => "aws_proxy",
        IntegrationType.Http => "http",
        IntegrationType.HttpProxy => "http_proxy",
        _ => "mock",
    };

    public static string? Word(this Located<ContentHandling> handling) => (handling.IsKnown, handling.Value) switch
    {
        (true, ContentHandling.ConvertToBinary) => "CONVERT_TO_BINARY",
        (true, _) => "CONVERT_TO_TEXT",
        _ => null,
    };

    public static bool? ToBoolean(this Answer answer) => answer switch
    {
        Answer.Yes => true,
        Answer.No => false,
        _ => null,
    };
}
