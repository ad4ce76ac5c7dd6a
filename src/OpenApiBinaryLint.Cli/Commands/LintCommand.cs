using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Cli.Configuration;
using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Reporting;

namespace OpenApiBinaryLint.Cli.Commands;

/// <summary>Finds what is wrong in documents.</summary>
internal sealed class LintCommand : Command
{
    private static readonly Option Format = new("format", "FORMAT[=FILE]", "text (default) or one below; repeat for several")
    { Kind = ValueKind.Report, IsRepeatable = true };
    private static readonly Option Output = new("output", "FILE", "Write the report there instead of standard output") { Kind = ValueKind.File };
    private static readonly Option FailOn = new("fail-on", "SEVERITY", "Exit 1 from error (default), warning, info, never")
    { Choices = ["error", "warning", "info", "never"] };
    internal static readonly Option ConfigurationOption = new("config", "FILE", "The configuration of all files, not the nearest one")
    { Kind = ValueKind.File };
    internal static readonly Option RuleOption = new("rule", "ID[=SEVERITY]", "Set a rule's severity, or off; without one: on")
    { Kind = ValueKind.RuleSetting, IsRepeatable = true };
    internal static readonly Option PresetOption = new("preset", "NAME", "recommended (default), strict or all rules")
    { Choices = Setting.Presets };
    internal static readonly Option Target = new("target", "KIND", "rest, http or auto (default), which looks inside")
    { Choices = Setting.Targets };
    internal static readonly Option BinaryMediaTypes = new("binary-media-types", "LIST", "Types set outside the document, by commas")
    { IsRepeatable = true };
    internal static readonly Option Fix = new("fix", null, "Mend what can be mended safely, in place");
    internal static readonly Option FixUnsafe = new("fix-unsafe", null, "Mend also what a person has to look at afterwards");
    internal static readonly Option Diff = new("diff", null, "Show what --fix or --fix-unsafe would change");
    internal static readonly Option NoConformance = new("no-conformance", null, "Leave out what Microsoft.OpenApi says (OAS001)");
    private static readonly Option SkipUnrelated = new("skip-unrelated", null, "Pass over named files: ignored, or no API documents");
    internal static readonly Option WriteBaseline = new("write-baseline", "FILE", "Write the findings there and report none of them")
    { Kind = ValueKind.File };
    private static readonly Option CompareBaseline = new("baseline", "FILE", "Report only what this baseline does not know")
    { Kind = ValueKind.File };
    internal static readonly Option PruneBaseline = new("prune-baseline", null, "Remove from --baseline what has been mended");
    private static readonly Option PrintConfiguration = new("print-config", null, "Show what applies to a file and where it is set");
    private static readonly Option InputPath = new("stdin-path", "PATH", "What to call standard input (-) in reports")
    { Kind = ValueKind.File };
    internal static readonly Option Colour = new("color", "WHEN", "auto (default), always, never")
    { Choices = ["auto", "always", "never"] };

    /// <inheritdoc/>
    public override CommandSyntax Syntax { get; } = new(
        "lint",
        "Finds what breaks payloads in OpenAPI documents",
        "PATH...",
        [
            Format, Output, FailOn, ConfigurationOption, RuleOption, PresetOption, Target, BinaryMediaTypes, Fix, FixUnsafe, Diff,
            NoConformance, SkipUnrelated, ChangeOptions.Changed, ChangeOptions.ChangedLines, ChangeOptions.Staged,
            WriteBaseline, CompareBaseline, PruneBaseline, InputPath, PrintConfiguration, Colour,
        ],
        [
            "openapi-binary-lint lint",
            "openapi-binary-lint lint api.yaml specs/ --rule BIN007=off --fail-on warning",
            "openapi-binary-lint lint --format text --format sarif=report.sarif",
        ])
    {
        Notes = "Formats: text, json, sarif, github, markdown, gitlab, junit, checkstyle",
    };

    /// <inheritdoc/>
    public override int Run(Arguments arguments, Session session)
    {
        var settings = CommandLineSettings.Read(arguments);
        var configurations = new Configurations(session, arguments.Value(ConfigurationOption));
        if (arguments.Has(PrintConfiguration))
        {
            Print(arguments, configurations, settings, session);
            return ExitCode.Success;
        }

        var targets = ReportTarget.Read(arguments.Values(Format), arguments.Value(Output), session);
        var baseline = OpenBaseline(arguments, session);
        using var changes = ChangeOptions.Read(arguments, session);
        var inputs = new InputFiles(session, arguments.Value(InputPath), changes);
        var found = inputs.Find(arguments.Operands);
        var files = configurations.Configure(changes?.CheckOut(found) ?? found, settings, ignoresNamed: arguments.Has(SkipUnrelated));
        var results = new LinkedFiles(session, file => changes is null ? configurations.Configure([file], settings, ignoresNamed: true).FirstOrDefault() : null)
            .Follow(new FileLinter(session).Lint(files));
        var fixes = arguments.Has(Fix) || arguments.Has(FixUnsafe) || arguments.Has(Diff);
        if (fixes)
        {
            results = new FileFixer(session, arguments.Has(FixUnsafe) ? FixSafety.Unsafe : FixSafety.Safe, arguments.Has(Diff)).Fix(results);
        }

        var reports = Reports(results, arguments.Has(SkipUnrelated));
        var hasFailed = Complain(inputs.Complaints, results, session);
        if (reports.Count == 0 && !hasFailed && changes is null)
        {
            session.Warn("No OpenAPI documents found");
        }

        if (baseline is not null)
        {
            reports = baseline.Apply(reports, isWhole: !hasFailed);
        }

        // The baseline knows findings of the whole file, so it comes first.
        reports = changes?.Filter(reports, session) ?? reports;

        // A difference, or a document that came by standard input, has standard output for itself.
        var isTaken = fixes && (arguments.Has(Diff) || files.Exists(static file => file.File.FullPath is null));
        var colour = IsColoured(arguments, session.ShowsColour && !isTaken);
        foreach (var target in targets)
        {
            if (!arguments.Has(Diff) || target.File is not null)
            {
                target.Write(reports, isTaken ? session.Error : session.Output, colour);
            }
        }

        return hasFailed ? ExitCode.CouldNotRun : ExitCodeFor(reports, arguments.Value(FailOn));
    }

    /// <summary>Whether results are coloured.</summary>
    /// <param name="arguments">What was written after the command's name.</param>
    /// <param name="byDefault">Whether they are where nothing is said of it.</param>
    internal static bool IsColoured(Arguments arguments, bool byDefault) =>
        arguments.Value(Colour) is { } when and not "auto" ? when == "always" : byDefault;

    private static void Print(Arguments arguments, Configurations configurations, List<Setting> settings, Session session)
    {
        if (arguments.Operands is not [var operand] || Directory.Exists(session.FullPath(operand)))
        {
            throw new UsageException($"--{PrintConfiguration.Name} takes one file");
        }

        var path = session.FullPath(operand == "-" ? arguments.Value(InputPath) ?? InputFiles.StandardInput : operand);
        ConfigurationListing.Write(session.Output, session.ReportPath(path), configurations.Of(path), path, settings);
    }

    private static BaselineFile? OpenBaseline(Arguments arguments, Session session) =>
        arguments.Has(WriteBaseline) || arguments.Has(CompareBaseline) || arguments.Has(PruneBaseline)
            ? BaselineFile.Open(arguments.Value(WriteBaseline), arguments.Value(CompareBaseline), arguments.Has(PruneBaseline), session)
            : null;

    private static List<FileReport> Reports(LintedFile[] results, bool skipUnrelated)
    {
        var reports = new List<FileReport>(results.Length);
        foreach (var result in results)
        {
            if (result.Report is { } report && (result.IsRelated || (result.File.IsNamed && !skipUnrelated)))
            {
                reports.Add(report);
            }
        }

        return reports;
    }

    private static bool Complain(List<string> complaints, LintedFile[] results, Session session)
    {
        foreach (var result in results)
        {
            if (result.Complaint is { } complaint)
            {
                complaints.Add(complaint);
            }
        }

        // A folder's entries come in the order of the file system.
        complaints.Sort(string.CompareOrdinal);
        foreach (var complaint in complaints)
        {
            session.Complain(complaint);
        }

        return complaints.Count > 0;
    }

    private static int ExitCodeFor(List<FileReport> reports, string? failOn)
    {
        var count = FindingCount.Of(reports);
        var findings = failOn switch
        {
            "never" => 0,
            "info" => count.Errors + count.Warnings + count.Infos,
            "warning" => count.Errors + count.Warnings,
            _ => count.Errors,
        };
        return findings > 0 ? ExitCode.Findings : ExitCode.Success;
    }
}
