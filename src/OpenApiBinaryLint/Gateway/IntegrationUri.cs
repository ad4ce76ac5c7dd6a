namespace OpenApiBinaryLint.Gateway;

/// <summary>Where an integration sends requests, as far as the document decides it.</summary>
/// <param name="Value">The whole value; unknown where it holds a template expression.</param>
/// <param name="Literal">The text with <see cref="TemplateExpression.Hole"/> for parts that are filled in later, or null.</param>
internal sealed record IntegrationUri(Located<string> Value, string? Literal)
{
    /// <summary><c>…:lambda:path/…</c>: the path of the Lambda service.</summary>
    public bool IsLambda => Holds(":lambda:path");

    /// <summary>Lambda, called so that the response leaves in pieces.</summary>
    public bool IsStreamingLambda => IsLambda && Literal!.EndsWith("/response-streaming-invocations", StringComparison.Ordinal);

    /// <summary>Lambda, called so that the response is complete before it leaves.</summary>
    public bool IsBufferedLambda => IsLambda && Literal!.EndsWith("/invocations", StringComparison.Ordinal);

    /// <summary>An action of an AWS service.</summary>
    public bool IsAction => IsArn && Holds(":action/");

    /// <summary>An object or bucket of Amazon S3.</summary>
    public bool IsS3Path => Holds(":s3:path");

    public bool IsArn => Literal is not null && Literal.StartsWith("arn:", StringComparison.Ordinal);

    public bool IsHttp => Literal is not null
        && (Literal.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || Literal.StartsWith("https://", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The service that an ARN of API Gateway names (<c>arn:partition:apigateway:region:service:path/…</c>), or null where the
    /// uri is no such ARN or the service is filled in later.
    /// </summary>
    public string? Service
    {
        get
        {
            if (Literal?.Split(':', 6) is not ["arn", _, "apigateway", _, var service, var target]
                || service.Contains(TemplateExpression.Hole, StringComparison.Ordinal)
                || !(target.StartsWith("path/", StringComparison.Ordinal) || target.StartsWith("action/", StringComparison.Ordinal)))
            {
                return null;
            }

            // `bucket.s3`: a subdomain may stand before the service.
            return service[(service.LastIndexOf('.') + 1)..];
        }
    }

    private bool Holds(string part) => Literal is not null && Literal.Contains(part, StringComparison.Ordinal);
}
