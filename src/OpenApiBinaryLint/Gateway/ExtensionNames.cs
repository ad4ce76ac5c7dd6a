namespace OpenApiBinaryLint.Gateway;

/// <summary>Names of API Gateway's OpenAPI extensions.</summary>
internal static class ExtensionNames
{
    /// <summary>How every extension of AWS begins.</summary>
    public const string CommonPrefix = "x-amazon-";

    public const string Prefix = "x-amazon-apigateway-";
    public const string AnyMethod = "x-amazon-apigateway-any-method";
    public const string Auth = "x-amazon-apigateway-auth";
    public const string BinaryMediaTypes = "x-amazon-apigateway-binary-media-types";
    public const string Cors = "x-amazon-apigateway-cors";
    public const string ImportExportVersion = "x-amazon-apigateway-importexport-version";
    public const string Integration = "x-amazon-apigateway-integration";
    public const string Integrations = "x-amazon-apigateway-integrations";
    public const string MinimumCompressionSize = "x-amazon-apigateway-minimum-compression-size";
}
