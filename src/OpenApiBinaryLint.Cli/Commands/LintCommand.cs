using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Rules;

namespace OpenApiBinaryLint.Cli.Commands;

/// <summary>Finds what is wrong in documents.</summary>
internal sealed class LintCommand : Command
{
    private static readonly Option Format = new("format", "FORMAT[=FILE]", "text (default) or json; repeat for several")
    { IsRepeatable = true };
    private static readonly Option Output = new("output", "FILE", "Write the report there instead of standard output");
    private static readonly Option FailOn = new("fail-on", "SEVERITY", "Exit 1 from error (default), warning, info, never")
    { Choices = ["error", "warning", "info", "never"] };
    private static readonly Option RuleOption = new("rule", "ID[=SEVERITY]", "Set a rule's severity, or off; without one: on")
    { IsRepeatable = true };
    private static readonly Option PresetOption = new("preset", "NAME", "recommended (default), strict or all rules")
    { Choices = ["recommended", "strict", "all"] };
    private static readonly Option Target = new("target", "KIND", "rest, http or auto (default), which looks inside")
    { Choices = ["rest", "http", "auto"] };
    private static readonly Option BinaryMediaTypes = new("binary-media-types", "LIST", "Types set outside the document, by commas")
    { IsRepeatable = true };
    private static readonly Option Fix = new("fix", null, "Mend what can be mended safely, in place");
    private static readonly Option FixUnsafe = new("fix-unsafe", null, "Mend also what a person has to look at afterwards");
    private static readonly Option Diff = new("diff", null, "Show what --fix or --fix-unsafe would change");
    private static readonly Option NoConformance = new("no-conformance", null, "Leave out what Microsoft.OpenApi says (OAS001)");
    private static readonly Option SkipUnrelated = new("skip-unrelated", null, "Pass over named files that are no API documents");
    private static readonly Option WriteBaseline = new("write-baseline", "FILE", "Write the findings there and report none of them");
    private static readonly Option CompareBaseline = new("baseline", "FILE", "Report only what this baseline does not know");
    private static readonly Option PruneBaseline = new("prune-baseline", "FILE", "The same, and remove from it what is mended");
    private static readonly Option InputPath = new("stdin-path", "PATH", "What to call standard input (-) in reports");
    private static readonly Option Colour = new("color", "WHEN", "auto (default), always, never")
    { Choices = ["auto", "always", "never"] };

    /// <inheritdoc/>
    public override CommandSyntax Syntax { get; } = new(
        "lint",
        "Finds what breaks payloads in OpenAPI documents",
        "PATH...",
        [
            Format, Output, FailOn, RuleOption, PresetOption, Target, BinaryMediaTypes, Fix, FixUnsafe, Diff, NoConformance,
            SkipUnrelated, WriteBaseline, CompareBaseline, PruneBaseline, InputPath, Colour,
        ],
        [
            "openapi-binary-lint lint",
            "openapi-binary-lint lint api.yaml specs/ --rule BIN007=off --fail-on warning",
            "openapi-binary-lint lint --format text --format json=report.json",
        ]);

    /// <inheritdoc/>
    public override int Run(Arguments arguments, Session session)
    {
        var options = ReadOptions(arguments);
        var targets = ReportTarget.Read(arguments.Values(Format), arguments.Value(Output), session);
        var baseline = OpenBaseline(arguments, session);
        var inputs = new InputFiles(session, arguments.Value(InputPath));
        var files = inputs.Find(arguments.Operands);
        var results = new FileLinter(session, options).Lint(files);
        var fixes = arguments.Has(Fix) || arguments.Has(FixUnsafe) || arguments.Has(Diff);
        if (fixes)
        {
            results = new FileFixer(session, arguments.Has(FixUnsafe) ? FixSafety.Unsafe : FixSafety.Safe, arguments.Has(Diff)).Fix(results);
        }

        var reports = Reports(results, arguments.Has(SkipUnrelated));
        var hasFailed = Complain(inputs.Complaints, results, session);
        if (reports.Count == 0 && !hasFailed)
        {
            session.Warn("No OpenAPI documents found");
        }

        if (baseline is not null)
        {
            reports = baseline.Apply(reports, isWhole: !hasFailed);
        }

        // A difference, or a document that came by standard input, has standard output for itself.
        var isTaken = fixes && (arguments.Has(Diff) || files.Exists(static file => file.FullPath is null));
        var colour = arguments.Value(Colour) is { } when and not "auto" ? when == "always" : session.ShowsColour && !isTaken;
        foreach (var target in targets)
        {
            if (!arguments.Has(Diff) || target.File is not null)
            {
                target.Write(reports, isTaken ? session.Error : session.Output, colour);
            }
        }

        return hasFailed ? ExitCode.CouldNotRun : ExitCodeFor(reports, arguments.Value(FailOn));
    }

    // What was not asked for is not compiled: that is most of it in most runs.
    private static LintOptions ReadOptions(Arguments arguments)
    {
        var options = new LintOptions { Conformance = !arguments.Has(NoConformance) };
        if (arguments.Value(Target) is { } target)
        {
            options = options with { Target = ReadTarget(target) };
        }

        if (arguments.Value(PresetOption) is { } preset)
        {
            options = options with { Preset = ReadPreset(preset) };
        }

        if (arguments.Has(BinaryMediaTypes))
        {
            options = options with { BinaryMediaTypes = SplitAtCommas(arguments.Values(BinaryMediaTypes)) };
        }

        return arguments.Has(RuleOption) ? options with { Rules = ReadRules(arguments.Values(RuleOption)) } : options;
    }

    private static BaselineFile? OpenBaseline(Arguments arguments, Session session) =>
        arguments.Has(WriteBaseline) || arguments.Has(CompareBaseline) || arguments.Has(PruneBaseline)
            ? BaselineFile.Open(arguments.Value(WriteBaseline), arguments.Value(CompareBaseline), arguments.Value(PruneBaseline), session)
            : null;

    private static ApiTarget? ReadTarget(string word) => word switch
    {
        "rest" => ApiTarget.Rest,
        "http" => ApiTarget.Http,
        _ => null,
    };

    private static Preset ReadPreset(string word) => word switch
    {
        "strict" => Preset.Strict,
        "all" => Preset.All,
        _ => Preset.Recommended,
    };

    private static List<string> SplitAtCommas(List<string> lists)
    {
        var items = new List<string>();
        foreach (var list in lists)
        {
            items.AddRange(list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        return items;
    }

    private static Dictionary<string, RuleSetting> ReadRules(List<string> settings)
    {
        var rules = new Dictionary<string, RuleSetting>();
        foreach (var written in settings)
        {
            var equals = written.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? written : written[..equals];
            var rule = RuleNames.Find(name) ?? throw RulesCommand.UnknownRule(name);
            rules[rule.Id] = equals < 0 ? new(IsOff: false) : ReadSetting(written[(equals + 1)..]);
        }

        return rules;
    }

    private static RuleSetting ReadSetting(string word) => word switch
    {
        "off" => new(IsOff: true),
        "error" => new(IsOff: false, Severity.Error),
        "warning" => new(IsOff: false, Severity.Warning),
        "info" => new(IsOff: false, Severity.Info),
        _ => throw Arguments.Unknown($"severity '{word}' of --rule", word, ["error", "warning", "info", "off"]),
    };

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
