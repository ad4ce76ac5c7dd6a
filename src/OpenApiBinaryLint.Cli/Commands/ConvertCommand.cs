using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Cli.Conversion;
using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Cli.Commands;

/// <summary>Converts documents between versions.</summary>
internal sealed class ConvertCommand : Command
{
    public static readonly Option Resource = new("resource", "ID", "Of the APIs in a template, only this one");

    private static readonly Option To = new("to", "VERSION", "2.0 or 3.0")
    { Choices = ["2.0", "3.0"] };
    private static readonly Option Output = new("output", "FILE", "Write there instead of to standard output") { Letter = "o" };
    private static readonly Option OutputFolder = new("out-dir", "DIR", "Write the documents there, laid out as they are now");
    private static readonly Option Format = new("format", "FORMAT", "yaml or json; without it that of the input")
    { Choices = ["yaml", "json"] };
    private static readonly Option FailOnLoss = new("fail-on-loss", null, "Exit 1 on notes from warnings on");
    private static readonly Option Report = new("report", "FILE", "Write the notes there, as lint does in JSON");
    private static readonly Option Check = new("check", null, "Write nothing; exit 1 where a file is out of date");
    private static readonly Option Servers = new("server-style", "STYLE", "aws or plain; without it as the document needs")
    { Choices = ["aws", "plain"] };
    private static readonly Option OpenApiVersion = new("openapi-version", "VERSION", "3.0.0 to 3.0.4 (default 3.0.1)")
    { Choices = ["3.0.0", "3.0.1", "3.0.2", "3.0.3", "3.0.4"] };
    private static readonly Option Residue = new("residue", "MODE", "Keep the rest: none (default), extension, file")
    { Choices = ["none", "extension", "file"] };
    private static readonly Option CrossCheck = new("cross-check", null, "Have others read the result, and say what differs");
    private static readonly Option Force = new("force", null, "Bring HTTP APIs to 2.0, which cannot be imported");
    private static readonly Option InputPath = new("stdin-path", "PATH", "What to call standard input (-) in notes");

    /// <inheritdoc/>
    public override CommandSyntax Syntax { get; } = new(
        "convert",
        "Converts documents between Swagger 2.0 and OpenAPI 3.0",
        "INPUT...",
        [
            To, Output, OutputFolder, Format, FailOnLoss, Report, Check, Servers, OpenApiVersion, Residue, CrossCheck, Resource, Force, InputPath,
        ],
        [
            "openapi-binary-lint convert swagger.yaml --to 3.0 -o openapi.yaml",
            "openapi-binary-lint convert specs/ --to 3.0 --format json --out-dir build/",
            "openapi-binary-lint convert openapi.yaml --to 2.0 -o swagger.yaml --check",
        ]);

    /// <inheritdoc/>
    public override int Run(Arguments arguments, Session session)
    {
        var options = ReadOptions(arguments);
        var inputs = new InputFiles(session, arguments.Value(InputPath));
        var places = OutputPlaces.Read(arguments.Operands, arguments.Value(Output), arguments.Value(OutputFolder), options, session);
        var files = places.Of(inputs.Find(arguments.Operands));
        if (arguments.Has(Check) && files.Exists(static file => file.Output is null))
        {
            throw new UsageException($"--{Check.Name} compares with files: name one with --{Output.Name}, or a folder with --{OutputFolder.Name}");
        }

        var results = new FileConverter(session, options, arguments.Has(Check), arguments.Has(CrossCheck)).Convert(files);
        var reports = results.Where(static result => result.Report is not null).Select(static result => result.Report!).ToList();
        if (arguments.Value(Report) is { } report)
        {
            OutputFile.Write(session.FullPath(report), writer => Reporter.For("json", colour: false)!.Write(reports, writer));
        }

        WriteNotes(reports, session);
        var hasFailed = Complain([.. inputs.Complaints, .. results.Where(static result => result.Complaint is not null).Select(static result => result.Complaint!)], session);
        return hasFailed ? ExitCode.CouldNotRun : ExitCodeFor(results, arguments.Has(FailOnLoss));
    }

    private static ConversionOptions ReadOptions(Arguments arguments) => new()
    {
        To = arguments.Value(To) switch
        {
            "2.0" => TargetVersion.Swagger20,
            "3.0" => TargetVersion.OpenApi30,
            _ => throw new UsageException($"Which version? --{To.Name} 2.0 or --{To.Name} 3.0"),
        },
        Format = arguments.Value(Format) switch { "json" => DocumentFormat.Json, "yaml" => DocumentFormat.Yaml, _ => null },
        OpenApiVersion = arguments.Value(OpenApiVersion),
        ServerStyle = arguments.Value(Servers) switch { "aws" => ServerStyle.Aws, "plain" => ServerStyle.Plain, _ => null },
        Residue = arguments.Value(Residue) switch { "extension" => ResidueMode.Extension, "file" => ResidueMode.File, _ => ResidueMode.None },
        Resource = arguments.Value(Resource),
        Force = arguments.Has(Force),
    };

    // What the way back restores would bury the rest: it is counted here, and told in the report.
    private static void WriteNotes(List<FileReport> reports, Session session)
    {
        var withLosses = reports
            .Select(static report => report with { Diagnostics = [.. report.Diagnostics.Where(static note => note.Severity >= Severity.Warning)] })
            .Where(static report => report.Diagnostics.Count > 0)
            .ToList();
        if (withLosses.Count > 0)
        {
            Reporter.For("text", session.ShowsColourInErrors())!.Write(withLosses, session.Error);
        }

        if (FindingCount.Of(reports).Infos is > 0 and var count)
        {
            session.Tell($"{count} {(count == 1 ? "note" : "notes")} on what the way back restores: --{Report.Name} FILE writes all notes");
        }
    }

    private static bool Complain(List<string> complaints, Session session)
    {
        complaints.Sort(string.CompareOrdinal);
        foreach (var complaint in complaints)
        {
            session.Complain(complaint);
        }

        return complaints.Count > 0;
    }

    private static int ExitCodeFor(IReadOnlyList<ConvertedFile> results, bool failsOnLoss)
    {
        var fails = results.Any(result => result.IsRefused || result.IsOutOfDate
            || (failsOnLoss && result.Report!.Diagnostics.Any(static note => note.Severity >= Severity.Warning)));
        return fails ? ExitCode.Findings : ExitCode.Success;
    }
}
