using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Cli.Configuration;
using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Explaining;
using OpenApiBinaryLint.Hosts;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Cli.Commands;

/// <summary>Says what API Gateway does to bodies.</summary>
internal sealed class ExplainCommand : Command
{
    private static readonly Option PathOption = new("path", "PATH", "Only this path, as written or as requests have it");
    private static readonly Option Method = new("method", "METHOD", "Only this method");
    private static readonly Option ContentType = new("content-type", "TYPE", "The request's Content-Type; '' for none");
    private static readonly Option Accept = new("accept", "VALUE", "Its Accept; browser-navigation, browser-image, curl");
    private static readonly Option ResponseContentType = new("response-content-type", "T", "The type of what the backend returns");
    private static readonly Option Format = new("format", "FORMAT", "text (default), json, markdown, html")
    { Choices = [.. ExplanationWriter.Formats] };
    private static readonly Option Output = new("output", "FILE", "Write there instead of standard output") { Kind = ValueKind.File, Letter = "o" };
    private static readonly Option InputPath = new("stdin-path", "PATH", "What to call standard input (-) in reports")
    { Kind = ValueKind.File };

    /// <inheritdoc/>
    public override CommandSyntax Syntax { get; } = new(
        "explain",
        "Says what API Gateway does to the bodies of requests and responses",
        "FILE",
        [
            PathOption, Method, ContentType, Accept, ResponseContentType, Format, LintCommand.Target, LintCommand.BinaryMediaTypes,
            LintCommand.ConfigurationOption, ConvertCommand.Resource, Output, InputPath, LintCommand.Colour,
        ],
        [
            "openapi-binary-lint explain api.yaml",
            "openapi-binary-lint explain api.yaml --path /images --content-type image/png",
            "openapi-binary-lint explain api.yaml --accept browser-image --format markdown",
        ]);

    /// <inheritdoc/>
    public override int Run(Arguments arguments, Session session)
    {
        var file = Find(arguments, session);
        var linted = new FileLinter(session, keepsTexts: true).Lint([file])[0];
        if (linted.Complaint is { } complaint)
        {
            throw new UsageException(complaint);
        }

        var report = linted.Report!;
        var source = report.Source;
        var format = arguments.Value(Format) ?? "text";
        var query = ReadQuery(arguments, file);
        CheckResource(query.Resource, source, file.File);
        if (Explainer.Explain(source, file.File.Format, query, report.Diagnostics) is not { } explanation)
        {
            return Refuse(report, source, format, LintCommand.IsColoured(arguments, session.ShowsColour), session);
        }

        if (explanation.Operations.Count == 0)
        {
            Complain(given => Explainer.Explain(source, file.File.Format, given, [])!.Operations, query, report.Path, session);
        }

        if (query is { ContentType: null, ResponseContentType: null } && explanation.BinaryMediaTypes.Count > Cases.MostListed)
        {
            session.Warn($"Of {explanation.BinaryMediaTypes.Count} binary media types the first {Cases.MostListed} are tried on each operation; --content-type tries another");
        }

        var writer = ExplanationWriter.For(format, LintCommand.IsColoured(arguments, session.ShowsColour && !arguments.Has(Output)))!;
        if (arguments.Value(Output) is { } output)
        {
            OutputFile.Write(session.FullPath(output), text => writer.Write(explanation, text));
        }
        else
        {
            writer.Write(explanation, session.Output);
        }

        return ExitCode.Success;
    }

    private ConfiguredFile Find(Arguments arguments, Session session)
    {
        if (arguments.Operands is not [var operand])
        {
            throw new UsageException("Which document? Name a file, or - for standard input");
        }

        var file = new InputFiles(session, arguments.Value(InputPath)).FindOne(operand, Syntax.Name);
        var configured = new Configurations(session, arguments.Value(LintCommand.ConfigurationOption))
            .Configure([file with { IsNamed = true }], CommandLineSettings.Read(arguments), ignoresNamed: false)[0];
        return configured with { Options = configured.Options with { Conformance = false } };
    }

    private static ExplainQuery ReadQuery(Arguments arguments, ConfiguredFile file) => new()
    {
        Resource = arguments.Value(ConvertCommand.Resource),
        Path = arguments.Value(PathOption),
        Method = arguments.Value(Method),
        ContentType = arguments.Value(ContentType),
        Accept = arguments.Value(Accept) switch
        {
            // What browsers send: https://developer.mozilla.org/docs/Web/HTTP/Guides/Content_negotiation/List_of_default_Accept_values
            "browser-navigation" => "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8",
            "browser-image" => "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8",
            "curl" => "*/*",
            var written => written,
        },
        ResponseContentType = arguments.Value(ResponseContentType),
        Target = file.Options.Target,
        BinaryMediaTypes = file.Options.BinaryMediaTypes,
    };

    private static int Refuse(FileReport report, SourceText source, string format, bool colour, Session session)
    {
        var refused = report with { Source = source, Diagnostics = ReadingFaults.In(report.Diagnostics, static () => [Explainer.Refusal]) };
        Reporter.For(format == "json" ? format : "text", colour)!.Write([refused], session.Output);
        return ExitCode.Findings;
    }

    private static void Complain(Func<ExplainQuery, IReadOnlyList<OperationExplanation>> explain, ExplainQuery query, string file, Session session)
    {
        var ofPath = explain(query with { Method = null });
        if (ofPath.Count == 0 && query.Path is { } path)
        {
            var paths = explain(query with { Path = null, Method = null }).Select(static operation => operation.Path).Distinct().ToList();
            throw new UsageException($"{file} has no operations at the path '{path}'{Advice(path, paths)}");
        }

        if (query.Method is { } method)
        {
            var methods = ofPath.Select(static operation => operation.Method).Distinct().ToList();
            throw new UsageException($"{file} has no method '{method}'{(query.Path is null ? "" : $" at the path '{query.Path}'")}{Advice(method, methods)}");
        }

        session.Warn($"{file} has no operations");
    }

    private static void CheckResource(string? resource, SourceText source, InputFile file)
    {
        if (resource is not null && HostedApis.NamesIn(source, file.Format) is var known && !known.Contains(resource))
        {
            throw new UsageException($"{file.ReportPath} holds no API '{resource}'{Advice(resource, [.. known])}");
        }
    }

    private static string Advice(string written, List<string> known) =>
        Spelling.NearestOrLonger(written, known) is { } nearest ? $"; did you mean '{nearest}'?"
        : known is [] ? ""
        : $"; there {(known.Count == 1 ? "is" : "are")} {string.Join(", ", known.Take(8))}{(known.Count > 8 ? ", …" : "")}";
}
