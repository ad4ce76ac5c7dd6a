namespace OpenApiBinaryLint.Benchmarks.Measuring;

/// <summary>The command of this repository, as it is measured.</summary>
/// <param name="path">The program; what ends with <c>.dll</c> is started by <c>dotnet</c>.</param>
internal sealed class LintCommand(string path)
{
    public const string Name = "openapi-binary-lint";

    /// <summary>The one that was built beside this program.</summary>
    public static string BuiltBeside => System.IO.Path.Combine(AppContext.BaseDirectory, "openapi-binary-lint.dll");

    private static readonly int[] FoundOrNot = [0, 1];

    /// <summary>Where the program is.</summary>
    public string Path => path;

    private string Program => IsManaged ? "dotnet" : path;

    private string[] Start => IsManaged ? [path] : [];

    private bool IsManaged => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);

    /// <summary>Lints with the rules alone.</summary>
    public MeasuredProcess LintRules(params string[] files) => Lint("lint --no-conformance", ["--no-conformance", .. files]);

    /// <summary>Lints with Microsoft.OpenApi as well, as it does unless told otherwise.</summary>
    public MeasuredProcess Lint(params string[] files) => Lint("lint", files);

    /// <summary>Lints as on a machine with one processor.</summary>
    public MeasuredProcess LintOnOneProcessor(params string[] files) =>
        Lint("lint, one processor", files, new() { ["DOTNET_PROCESSOR_COUNT"] = "1" });

    /// <summary>Converts to OpenAPI 3.0.</summary>
    public MeasuredProcess Convert(string file, string output) =>
        new(NameOf("convert"), Program, [.. Start, "convert", file, "--to", "3.0", "-o", output]) { FindEvidence = Evidence.File(output) };

    private string NameOf(string command) => $"{Name} {command}{(IsManaged ? " (not native)" : "")}";

    private MeasuredProcess Lint(string command, string[] arguments, Dictionary<string, string>? environment = null) =>
        new(NameOf(command), Program, [.. Start, "lint", .. arguments])
        {
            ExitCodes = FoundOrNot,
            FindEvidence = Evidence.LineWith(" file"),
            Environment = environment ?? [],
        };
}
