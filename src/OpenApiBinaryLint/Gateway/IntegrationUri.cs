namespace OpenApiBinaryLint.Gateway;

/// <summary>Where an integration sends requests, as far as the document decides it.</summary>
/// <param name="Value">The whole value; unknown where it holds a template expression.</param>
/// <param name="Literal">The text with <see cref="TemplateExpression.Hole"/> for parts that are filled in later, or null.</param>
internal sealed record IntegrationUri(Located<string> Value, string? Literal)
{
    /// <summary><c>…:lambda:path/…</c>: the path of the Lambda service.</summary>
    public bool IsLambda => Holds(":lambda:path");

    /// <summary>An action of an AWS service.</summary>
    public bool IsAction => IsArn && Holds(":action/");

    /// <summary>An object or bucket of Amazon S3.</summary>
    public bool IsS3Path => Holds(":s3:path");

    public bool IsArn => Literal is not null && Literal.StartsWith("arn:", StringComparison.Ordinal);

    public bool IsHttp => Literal is not null
        && (Literal.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || Literal.StartsWith("https://", StringComparison.OrdinalIgnoreCase));

    private bool Holds(string part) => Literal is not null && Literal.Contains(part, StringComparison.Ordinal);
}
