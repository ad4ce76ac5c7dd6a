using System.Diagnostics;

namespace OpenApiBinaryLint.Benchmarks;

/// <summary>Conversion of generated documents, against the converters that are on npm.</summary>
internal static class ConversionComparison
{
    private const int Kilobyte = 1024;
    private const int Megabyte = 1024 * Kilobyte;

    public static void Run(int runs)
    {
        var peers = InstallPeers();
        var folder = Directory.CreateTempSubdirectory("openapi-binary-lint-benchmark").FullName;
        Compare(peers, GeneratedDocument.Write(folder, Megabyte / 2, isYaml: true), "0.5 MB YAML", runs);
        Compare(peers, GeneratedDocument.Write(folder, 5 * Megabyte, isYaml: false), "5 MB JSON", runs);
        Compare(peers, GeneratedDocument.Write(folder, 13 * Megabyte, isYaml: false), "13 MB JSON", runs);
        Directory.Delete(folder, recursive: true);
    }

    private static void Compare(string peers, string document, string size, int runs)
    {
        var output = document + ".out";
        var format = Path.GetExtension(document) == ".yaml" ? "yaml" : "json";
        MeasuredProcess[] programs =
        [
            new("openapi-binary-lint convert", "dotnet", Comparison.Command, "convert", document, "--to", "3.0", "-o", output),
            new("swagger2openapi 7.0.8", "node", Path.Combine(peers, "swagger2openapi", "swagger2openapi.js"), "-o", output, format == "yaml" ? "-y" : "-p", document),
            new("api-spec-converter 2.12.0", "node", Path.Combine(peers, "api-spec-converter", "bin", "api-spec-converter"), "--from=swagger_2", "--to=openapi_3", $"--syntax={format}", document),
        ];
        Comparison.Run(programs, runs);
        Comparison.Print($"2.0 to 3.0, {size}", programs);
    }

    // Pinned beside this program; nothing is written into the repository.
    private static string InstallPeers()
    {
        var folder = Path.Combine(Path.GetTempPath(), "openapi-binary-lint-peers");
        Directory.CreateDirectory(folder);
        File.Copy(Path.Combine(Path.GetDirectoryName(typeof(Program).Assembly.Location)!, "peers", "package.json"), Path.Combine(folder, "package.json"), overwrite: true);
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"]) { WorkingDirectory = folder })!;
            npm.WaitForExit();
            if (npm.ExitCode != 0)
            {
                throw new InvalidOperationException("npm could not install the tools to compare with");
            }
        }

        return Path.Combine(folder, "node_modules");
    }
}
