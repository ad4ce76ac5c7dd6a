using System.Globalization;

namespace OpenApiBinaryLint.Benchmarks.Documents;

/// <summary>What a generated document is like.</summary>
/// <param name="Bytes">About how long it is.</param>
/// <param name="IsYaml">Whether it is block YAML rather than JSON.</param>
/// <param name="IsSwagger">Whether it is Swagger 2.0 rather than OpenAPI 3.0.</param>
internal sealed record DocumentShape(int Bytes, bool IsYaml = false, bool IsSwagger = false)
{
    public const int Kilobyte = 1024;
    public const int Megabyte = 1024 * Kilobyte;

    /// <summary>The size as people say it.</summary>
    public string Size => Bytes < Megabyte / 2
        ? $"{Bytes / Kilobyte} KB"
        : string.Create(CultureInfo.InvariantCulture, $"{Bytes / (double)Megabyte:0.#} MB");

    public bool IsSmall => Bytes < 64 * Kilobyte;

    public string Notation => IsYaml ? "YAML" : "JSON";

    public string Version => IsSwagger ? "2.0" : "3.0";

    public override string ToString() => $"{Size} {Notation}";
}
