using System.Text.Json;
using YamlDotNet.Core;

namespace OpenApiBinaryLint.Benchmarks.Measuring;

/// <summary>Programs that do nothing, or only what cannot be done without: this one, told to be one of them.</summary>
internal sealed class BareProgram
{
    public const string Empty = "empty";
    public const string Hello = "hello";
    public const string JsonWalk = "json-walk";
    public const string YamlEvents = "yaml-events";

    private readonly string _program;

    private BareProgram(string program) => _program = program;

    /// <summary>Copies this program to where nothing of the benchmarks' packages lies beside it: the host looks through all of them at every start.</summary>
    public static BareProgram CopyTo(string folder)
    {
        foreach (var file in (string[])["OpenApiBinaryLint.Benchmarks.dll", "OpenApiBinaryLint.Benchmarks.runtimeconfig.json", "YamlDotNet.dll"])
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(folder, file));
        }

        return new(Path.Combine(folder, "OpenApiBinaryLint.Benchmarks.dll"));
    }

    public MeasuredProcess DoNothing() => new("empty .NET program", "dotnet", _program, Empty);

    public MeasuredProcess SayHello() => new("`dotnet new console`, which prints a line", "dotnet", _program, Hello);

    public MeasuredProcess WalkJson(string document) => new("bare Utf8JsonReader walk", "dotnet", _program, JsonWalk, document);

    public MeasuredProcess ReadYamlEvents(string document) => new("bare YamlDotNet event pass", "dotnet", _program, YamlEvents, document);

    /// <summary>Runs as one of the programs.</summary>
    public static int Run(string name, string document)
    {
        if (name == JsonWalk)
        {
            WalkTokens(document);
        }
        else
        {
            ReadEvents(document);
        }

        return 0;
    }

    private static void WalkTokens(string document)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(document));
        while (reader.Read())
        {
        }
    }

    private static void ReadEvents(string document)
    {
        using var text = new StreamReader(document);
        var parser = new Parser(text);
        while (parser.MoveNext())
        {
        }
    }
}
