using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Patching;
using OpenApiBinaryLint.Reporting;

namespace OpenApiBinaryLint.Cli.Commands;

/// <summary>Writes the operations that bring a live API to what a document says.</summary>
internal sealed class PatchCommand : Command
{
    private static readonly Option From = new("from", "OLD", "The document of the live API (default: no settings)");
    private static readonly Option Format = new("format", "FORMAT", "json (default) or aws-cli, a shell script") { Choices = [.. PatchPlanWriter.Formats] };
    private static readonly Option Output = new("output", "FILE", "Write there instead of to standard output") { Letter = "o" };
    private static readonly Option InputPath = new("stdin-path", "PATH", "What to call standard input (-) in reports");

    /// <inheritdoc/>
    public override CommandSyntax Syntax { get; } = new(
        "patch",
        "Writes the PATCH operations that bring a live API to a document",
        "FILE",
        [From, ConvertCommand.Resource, Format, Output, InputPath],
        [
            "openapi-binary-lint patch api.yaml",
            "openapi-binary-lint patch api.yaml --from deployed.json",
            "openapi-binary-lint patch api.yaml --format aws-cli -o patch.sh",
        ]);

    /// <inheritdoc/>
    public override int Run(Arguments arguments, Session session)
    {
        if (arguments.Operands is not [var operand])
        {
            throw new UsageException("Which document? Name a file, or - for standard input");
        }

        var file = Find(operand, arguments, session);
        var old = arguments.Value(From) is { } from ? Find(from, arguments, session) : null;
        if (file.FullPath is null && old is { FullPath: null })
        {
            throw new UsageException("Standard input is one document only; name a file for the other");
        }

        var refusals = new List<FileReport>();
        var resource = arguments.Value(ConvertCommand.Resource);
        var former = old is null ? null : Read(old, resource, session, refusals);
        var wanted = Read(file, resource, session, refusals);
        if (refusals.Count > 0)
        {
            Reporter.For("text", session.ShowsColourInErrors())!.Write(refusals, session.Error);
            return ExitCode.Findings;
        }

        Write(PatchPlan.Between(former, wanted!), arguments, session);
        return ExitCode.Success;
    }

    private InputFile Find(string path, Arguments arguments, Session session) =>
        new InputFiles(session, arguments.Value(InputPath)).FindOne(path, Syntax.Name);

    private static PatchableApi? Read(InputFile file, string? resource, Session session, List<FileReport> refusals)
    {
        var source = FileContent.Read(file, session) ?? throw new UsageException($"Cannot read {file.ReportPath}: it is larger than a document may be");
        var api = PatchableApi.Read(source, file.Format, resource);
        if (api is null)
        {
            var findings = Linter.Lint(source, file.Format, new LintOptions { Conformance = false }).Diagnostics;
            refusals.Add(new(file.ReportPath, source, ReadingFaults.In(findings, () => PatchableApi.WhyRefused(source, file.Format, resource))));
        }

        return api;
    }

    private static void Write(PatchPlan plan, Arguments arguments, Session session)
    {
        var writer = PatchPlanWriter.For(arguments.Value(Format) ?? PatchPlanWriter.Formats[0])!;
        if (arguments.Value(Output) is { } output)
        {
            OutputFile.Write(session.FullPath(output), text => writer.Write(plan, text));
        }
        else
        {
            writer.Write(plan, session.Output);
        }
    }
}
