using System.Diagnostics;
using System.Text.Json;

namespace OpenApiBinaryLint.Benchmarks.Measuring;

/// <summary>The programs of others, from npm, in the versions that <c>peers/package.json</c> pins.</summary>
internal sealed class Peers
{
    // Linters end with 1 after findings.
    private static readonly int[] FoundOrNot = [0, 1];

    // No coloured output, no telemetry, no look for updates.
    private static readonly Dictionary<string, string> Quiet = new()
    {
        ["CI"] = "1",
        ["NO_COLOR"] = "1",
        ["REDOCLY_TELEMETRY"] = "off",
        ["REDOCLY_SUPPRESS_UPDATE_NOTICE"] = "true",
    };

    private readonly string _folder;
    private readonly JsonElement _versions;

    private Peers(string folder, string pinned)
    {
        _folder = folder;
        _versions = JsonDocument.Parse(pinned).RootElement.GetProperty("dependencies");
    }

    /// <summary>Installs them outside of the repository, or gives null where npm cannot.</summary>
    public static Peers? Install()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "openapi-binary-lint-peers")).FullName;
        var pinned = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "peers", "package.json"));
        var installed = Path.Combine(folder, "installed.json");
        if (File.Exists(installed) && File.ReadAllText(installed) == pinned)
        {
            return new(folder, pinned);
        }

        File.WriteAllText(Path.Combine(folder, "package.json"), pinned);
        if (!TryInstall(folder))
        {
            return null;
        }

        // Elsewhere than Spectral and IBM's validator, which is made of it, look for one by themselves.
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "ruleset")).FullName, "oas.yaml"), "extends: ['spectral:oas']\n");
        File.WriteAllText(installed, pinned);
        return new(folder, pinned);
    }

    public MeasuredProcess Redocly(string document) =>
        Start("Redocly CLI", "@redocly/cli", "bin/cli.js", Evidence.LineWith("Woohoo", "Validation failed", "Your API"), "lint", "--extends", "recommended", document);

    public MeasuredProcess Spectral(string document) =>
        Start("Spectral", "@stoplight/spectral-cli", "dist/index.js", Evidence.LineWith("problems (", "problem (", "No results with"), "lint", "--ruleset", Path.Combine(_folder, "ruleset", "oas.yaml"), document);

    /// <summary>IBM's validator; reads OpenAPI 3 only.</summary>
    public MeasuredProcess Ibm(string document) =>
        Start("IBM OpenAPI Validator", "ibm-openapi-validator", "src/cli-validator/index.js", Evidence.LineWith("Total number of warnings", "passed the validator"), "--no-colors", document);

    public MeasuredProcess SwaggerToOpenApi(string document, string output, bool isYaml) =>
        Start("swagger2openapi", "swagger2openapi", "swagger2openapi.js", Evidence.File(output), "-o", output, isYaml ? "-y" : "-p", document);

    public MeasuredProcess ApiSpecConverter(string document, bool isYaml) => Start(
        "api-spec-converter", "api-spec-converter", "bin/api-spec-converter", Evidence.LineWith("openapi"),
        "--from=swagger_2", "--to=openapi_3", $"--syntax={(isYaml ? "yaml" : "json")}", document);

    private MeasuredProcess Start(string name, string package, string script, Func<string, string?> findEvidence, params string[] arguments) =>
        new($"{name} {_versions.GetProperty(package).GetString()}", "node", [Path.Combine(_folder, "node_modules", package, script), .. arguments])
        {
            ExitCodes = FoundOrNot,
            Environment = Quiet,
            FindEvidence = findEvidence,
        };

    private static bool TryInstall(string folder)
    {
        try
        {
            // What it says belongs to no table.
            var start = new ProcessStartInfo("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]) { WorkingDirectory = folder };
            using var npm = Process.Start(start)!;
            npm.WaitForExit();
            return npm.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // It is not installed.
            return false;
        }
    }
}
