using System.Diagnostics;
using OpenApiBinaryLint.Tests.Cli;

namespace OpenApiBinaryLint.Tests.Pipelines;

/// <summary>
/// Runs the scripts of a pipeline as its service does. A script beside them stands for the SDK: what it is asked to install or to publish is
/// the program of this build. With PIPELINE_SDK=real the SDK itself does it.
/// </summary>
internal sealed class PipelineShell : IDisposable
{
    private const string StandIn =
        """
        #!/bin/sh
        echo "$*" >> "$SDK_CALLS"
        while [ $# -gt 0 ]; do
          case $1 in
            --global) folder=$HOME/.dotnet/tools ;;
            --tool-path | --output) folder=$2 ;;
          esac
          shift
        done
        mkdir -p "$folder"
        printf '#!/bin/sh\nexec "%s" "%s" "$@"\n' "$SDK_HOST" "$SDK_PROGRAM" > "$folder/openapi-binary-lint"
        chmod +x "$folder/openapi-binary-lint"
        """;

    private static readonly bool HasRealSdk = Environment.GetEnvironmentVariable("PIPELINE_SDK") == "real";
    private readonly TemporaryFolder _folder = new();
    private string _path = Environment.GetEnvironmentVariable("PATH")!;

    public PipelineShell()
    {
        foreach (var folder in (string[])["sdk", "temp", "home", "action", "work"])
        {
            Directory.CreateDirectory(_folder[folder]);
        }

        _folder.With("sdk/dotnet", StandIn.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder["sdk/dotnet"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>What the SDK was asked for.</summary>
    public string SdkCalls => _folder.Read("calls.txt");

    /// <summary>Writes a file of the repository that is checked.</summary>
    public PipelineShell With(string relative, string content)
    {
        _folder.With($"work/{relative}", content);
        return this;
    }

    /// <summary>A file of the repository that is checked; empty where there is none.</summary>
    public string Read(string relative) => _folder.Read($"work/{relative}");

    /// <summary>What a step wrote for the service: <c>output</c> or <c>summary</c>.</summary>
    public string Service(string name) => _folder.Read(name);

    public string TempPath(string name) => _folder[$"temp/{name}"];

    /// <summary>Runs a script, and makes the folders that it adds to the path known to the next.</summary>
    public CommandRun Run(string script, IEnumerable<KeyValuePair<string, string>>? variables = null)
    {
        // https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#defaultsrunshell
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", _folder["script.sh"]])
        {
            WorkingDirectory = _folder["work"],
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        SetVariables(start.Environment, variables ?? []);
        _folder.With("script.sh", script);

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        _path = string.Join(Path.PathSeparator, [.. _folder.Read("path").Split('\n', StringSplitOptions.RemoveEmptyEntries), _path]);
        _folder.With("path", "");
        return new(process.ExitCode, output, error.Result);
    }

    public void Dispose() => _folder.Dispose();

    private void SetVariables(IDictionary<string, string?> environment, IEnumerable<KeyValuePair<string, string>> variables)
    {
        environment["HOME"] = _folder["home"];
        environment["RUNNER_TEMP"] = _folder["temp"];
        environment["GITHUB_ACTION_PATH"] = _folder["action"];
        environment["GITHUB_OUTPUT"] = _folder["output"];
        environment["GITHUB_PATH"] = _folder["path"];
        environment["GITHUB_STEP_SUMMARY"] = _folder["summary"];
        environment["SDK_CALLS"] = _folder["calls.txt"];
        environment["SDK_HOST"] = Environment.ProcessPath;
        environment["SDK_PROGRAM"] = Path.Join(AppContext.BaseDirectory, "openapi-binary-lint.dll");
        environment["PATH"] = HasRealSdk ? _path : string.Join(Path.PathSeparator, _folder["sdk"], _path);
        foreach (var (name, value) in variables)
        {
            environment[name] = value;
        }
    }
}
