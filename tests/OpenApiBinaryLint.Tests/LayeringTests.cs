using System.Text.RegularExpressions;

namespace OpenApiBinaryLint.Tests;

/// <summary>Keeps the order of the library's folders, and what only certain files may name.</summary>
public class LayeringTests
{
    private static readonly string[] Layers =
        ["Text", "Diagnostics", "Syntax", "Gateway", "Hosts", "Payloads", "Conformance", "Rules", "Linting", "Fixing"];

    private static readonly string[] SideBranches = ["Explaining", "Converting", "Patching", "Reporting"];

    private static readonly IReadOnlyList<(string Path, string Code)> Sources = ReadSources();

    [Fact]
    public void A_folder_uses_only_what_stands_above_it() => Assert.Empty(Sources.SelectMany(source =>
    {
        var folder = source.Path.Split('/')[0];
        var used = Regex.Matches(source.Code, $@"(?<![.\w])(OpenApiBinaryLint\.)?({string.Join('|', [.. Layers, .. SideBranches])})(?=;|\.[A-Z])")
            .Select(match => match.Groups[2].Value);
        return used.Except([folder, .. Allowed(folder)]).Select(other => $"{source.Path} uses {other}");
    }));

    [Theory]
    [InlineData(@"YamlDotNet", @"^Syntax/Yaml\w+\.cs$")]
    [InlineData(@"(?<!Open)Microsoft\.OpenApi", @"^Conformance/OpenApiConformance\.cs$")]
    [InlineData(@"SpecificationVersion\.\w|\.Version\b", @"^(Gateway/(SwaggerReading|OpenApi3Reading|SpecificationVersion|GatewayReading)|Rules/Importability/\w+|Converting/.+)\.cs$")]
    [InlineData(@"(?<![.\w])(System\.(IO\.)?)?(Console|File|Directory|Environment)\.|DateTime(Offset)?\.(Utc)?Now", "^$")]
    public void What_only_certain_files_may_name(string name, string files) =>
        Assert.Empty(Sources.Where(source => !Regex.IsMatch(source.Path, files) && Regex.IsMatch(source.Code, name)).Select(source => source.Path));

    private static string[] Allowed(string folder) => folder switch
    {
        "Reporting" => ["Text", "Diagnostics"],
        _ when SideBranches.Contains(folder) => Layers[..(Array.IndexOf(Layers, "Payloads") + 1)],
        _ => Layers[..Array.IndexOf(Layers, folder)],
    };

    private static IReadOnlyList<(string Path, string Code)> ReadSources()
    {
        var root = Repository.PathOf("src", "OpenApiBinaryLint");
        return
        [
            .. Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
                .Where(path => !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(path => (path, Regex.Replace(File.ReadAllText(Path.Combine(root, path)), @"//.*", ""))),
        ];
    }
}
