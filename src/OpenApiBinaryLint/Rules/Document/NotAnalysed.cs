using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.Document;

/// <summary>DOC010: a file that is about APIs but is no API document that could be checked.</summary>
internal static class NotAnalysed
{
    public static readonly RuleInfo Info = new(
        "DOC010", "not-analysed", Severity.Info, "A text template, a host or a fragment that holds no API document to check",
        ReadsHttpApis: true);

    /// <summary>For a document that was read and recognised as something else.</summary>
    public static Diagnostic Check(DocumentKind kind, TextSpan span) => new(Info, Info.Severity, MessageFor(kind), new(span.Start, span.Start), "");

    /// <summary>For a text that cannot be read before something has filled it in.</summary>
    public static Diagnostic Template(int offset, string marker) => new(
        Info,
        Info.Severity,
        $"The file is a text template (`{marker}`) and can only be checked after it is filled in; not analysed",
        new(offset, offset + marker.Length),
        "");

    /// <summary>For Terraform's own language.</summary>
    /// <param name="block">The first line of a block.</param>
    public static Diagnostic TerraformLanguage(TextSpan block) => new(
        Info,
        Info.Severity,
        "Terraform's own language is not read; what comes of it can be checked: `terraform show -json PLANFILE > plan.json`",
        block,
        "");

    private static string MessageFor(DocumentKind kind) => kind switch
    {
        DocumentKind.CloudFormation => "A CloudFormation or SAM template without an API that can be read here: nothing of it is analysed",
        DocumentKind.Serverless => "A Serverless Framework file without an `http` event or an API among its resources that can be read here: nothing of it is analysed",
        DocumentKind.Terraform => "A Terraform file without an API that can be read here: nothing of it is analysed",
        _ => "A fragment without `openapi` or `swagger`: only whole API documents are analysed",
    };
}
