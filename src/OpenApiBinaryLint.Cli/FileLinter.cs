using OpenApiBinaryLint.Cli.Configuration;
using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Hosts;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Cli;

/// <summary>Reads files and lints them.</summary>
/// <param name="session">Gives standard input.</param>
/// <param name="keepsTexts">Whether the text of a file without findings is kept too.</param>
internal sealed class FileLinter(Session session, bool keepsTexts = false)
{
    /// <summary>From how many bytes on more threads pay; to start them costs as much as to lint half of that.</summary>
    private const long MuchWork = 512 * 1024;

    /// <summary>Lints files; the results are in the order of the files.</summary>
    public LintedFile[] Lint(List<ConfiguredFile> files)
    {
        var results = new LintedFile[files.Count];
        using var progress = files.Count > 1 ? new Progress(session, files.Count) : null;
        if (files.Count > 1 && IsMuchWork(files))
        {
            LintInParallel(files, results, progress);
            return results;
        }

        for (var index = 0; index < results.Length; index++)
        {
            results[index] = Lint(files[index].File, files[index].Options);
            progress?.Advance();
        }

        return results;
    }

    private static bool IsMuchWork(List<ConfiguredFile> files)
    {
        var bytes = 0L;
        foreach (var file in files)
        {
            bytes += file.File.ContentPath is { } path && new FileInfo(path) is { Exists: true } info ? info.Length : 0;
        }

        return bytes > MuchWork;
    }

    private void LintInParallel(List<ConfiguredFile> files, LintedFile[] results, Progress? progress) =>
        Parallel.For(0, files.Count, index =>
        {
            results[index] = Lint(files[index].File, files[index].Options);
            progress?.Advance();
        });

    private LintedFile Lint(InputFile file, LintOptions options)
    {
        try
        {
            if (FileContent.Read(file, session) is not { } source)
            {
                return Finding(file, TooLarge(), complaint: null);
            }

            var result = Linter.Lint(source, file.Format, options);

            // Reports do not show a text without findings: let it go. Standard input cannot be read again to be handed on.
            var shown = result.Diagnostics.Count == 0 && file.FullPath is not null && !keepsTexts ? SourceText.FromString("") : result.Source;
            return new(file, new(file.ReportPath, shown, result.Diagnostics), result.IsRelated, Complaint: null) { Options = options, Links = result.Links };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(file, Report: null, IsRelated: true, $"Cannot read {file.ReportPath}: {exception.Message}");
        }
        catch (Exception exception)
        {
            return Finding(file, InternalError(exception), $"Internal error in {file.ReportPath}: {exception}");
        }
    }

    private static Diagnostic TooLarge()
    {
        var rule = RuleNames.Find("DOC007")!;
        var megabytes = SyntaxLimits.Default.Bytes / (1024 * 1024);
        return new(rule, rule.Severity, $"The file is larger than {megabytes} MB and is not read", default, "");
    }

    private static Diagnostic InternalError(Exception exception)
    {
        var rule = RuleInfo.Fault;
        var message = $"This program failed on the file with `{exception.GetType().Name}`; please report it, with the document";
        return new(rule, rule.Severity, message, default, "");
    }

    private static LintedFile Finding(InputFile file, Diagnostic diagnostic, string? complaint) =>
        new(file, new(file.ReportPath, SourceText.FromString(""), [diagnostic]), IsRelated: true, complaint);
}

/// <summary>What came of a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Report">Null where it could not be read.</param>
/// <param name="IsRelated">Whether it has to do with APIs at all.</param>
/// <param name="Complaint">Why the run failed on it, or null.</param>
internal sealed record LintedFile(InputFile File, FileReport? Report, bool IsRelated, string? Complaint)
{
    /// <summary>What the linter was told.</summary>
    public LintOptions Options { get; init; } = new();

    /// <summary>Documents in other files that this one names.</summary>
    public IReadOnlyList<LinkedDocument> Links { get; init; } = [];
}
