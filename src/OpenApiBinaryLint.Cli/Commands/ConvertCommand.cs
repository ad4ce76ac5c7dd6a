using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Cli.Commands;

/// <summary>Converts documents between versions.</summary>
internal sealed class ConvertCommand : Command
{
    private static readonly Option To = new("to", "VERSION", "2.0 or 3.0") { Choices = ["2.0", "3.0"] };
    private static readonly Option Format = new("format", "FORMAT", "yaml or json; without it that of the input") { Choices = ["yaml", "json"] };
    private static readonly Option Report = new("report", "FILE", "Write the notes there, as lint writes findings in JSON");

    /// <inheritdoc/>
    public override CommandSyntax Syntax { get; } = new(
        "convert",
        "Converts documents between Swagger 2.0 and OpenAPI 3.0",
        "INPUT...",
        [To, Format, Report],
        ["openapi-binary-lint convert api.yaml --to 3.0"]);

    /// <inheritdoc/>
    public override int Run(Arguments arguments, Session session)
    {
        var path = session.FullPath(arguments.Operands[0]);
        var source = SourceText.FromBytes(File.ReadAllBytes(path));
        var options = new ConversionOptions
        {
            To = arguments.Value(To) == "2.0" ? TargetVersion.Swagger20 : TargetVersion.OpenApi30,
            Format = arguments.Value(Format) switch { "json" => DocumentFormat.Json, "yaml" => DocumentFormat.Yaml, _ => null },
        };
        var result = Converter.Convert(source, null, options);
        if (arguments.Value(Report) is { } report)
        {
            OutputFile.Write(session.FullPath(report), writer => Reporter.For("json", colour: false)!.Write([new(session.ReportPath(path), source, result.Notes)], writer));
        }

        session.Output.Write(result.Source?.Content ?? "");
        return result.Source is null ? ExitCode.Findings : ExitCode.Success;
    }
}
