using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting;

/// <summary>Documents that are converted in tests.</summary>
internal static class Documents
{
    /// <summary>The documents of the folder that the variable CONVERTED_DOCUMENTS names, or the fixtures; of templates, those inside.</summary>
    public static IEnumerable<(string Name, SourceText Source, DocumentFormat? Format)> All()
    {
        var folder = Environment.GetEnvironmentVariable("CONVERTED_DOCUMENTS");
        var root = string.IsNullOrEmpty(folder) ? Repository.PathOf("fixtures") : folder;
        return Directory.GetFiles(root, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Of(Path.GetRelativePath(root, file), SourceText.FromBytes(File.ReadAllBytes(file)), FormatOf(file)));
    }

    private static IEnumerable<(string Name, SourceText Source, DocumentFormat? Format)> Of(string name, SourceText source, DocumentFormat? format)
    {
        var inside = HostConversion.DocumentsIn(SyntaxTree.Parse(source, format));
        return inside.Count == 0
            ? [(name, source, format)]
            : inside.Select(api => ($"{name} {api.Host!.Id}", new Excerpt(api.Root).Text, default(DocumentFormat?)));
    }

    public static DocumentFormat? FormatOf(string file) => Path.GetExtension(file) switch
    {
        ".json" => DocumentFormat.Json,
        ".yaml" or ".yml" => DocumentFormat.Yaml,
        _ => null,
    };

    /// <summary>The version that a document does not have.</summary>
    public static TargetVersion OtherVersion(SourceText source) =>
        SyntaxTree.Parse(source).Roots is [ObjectNode root] && SpecificationVersions.Of(root) is SpecificationVersion.OpenApi30
            ? TargetVersion.Swagger20
            : TargetVersion.OpenApi30;
}
