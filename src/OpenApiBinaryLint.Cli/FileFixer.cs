using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Fixing;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Cli;

/// <summary>Mends files that were linted, or shows how it would.</summary>
/// <param name="session">Where differences and counts go.</param>
/// <param name="least">The least trusted fixes that are taken.</param>
/// <param name="showsOnly">Whether a difference is shown and nothing written.</param>
internal sealed class FileFixer(Session session, FixSafety least, bool showsOnly)
{
    private int _fixes;
    private int _files;

    /// <summary>Mends what can be mended; the results tell what is left, or, where nothing was written, what there was.</summary>
    public LintedFile[] Fix(LintedFile[] results)
    {
        for (var index = 0; index < results.Length; index++)
        {
            results[index] = Fix(results[index]);
        }

        var count = $"{Counted(_fixes, "finding")} in {Counted(_files, "file")}";
        session.Error.Write(showsOnly ? $"Would fix {count}\n" : $"Fixed {count}\n");
        return results;
    }

    private LintedFile Fix(LintedFile linted)
    {
        if (linted.Report is not { } report || !report.Diagnostics.Any(diagnostic => diagnostic.Fix?.Safety >= least))
        {
            return WriteUnchanged(linted);
        }

        try
        {
            return Take(Fixer.Fix(report.Source, linted.File.Format, linted.Options, least), linted, report);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return linted with { Complaint = $"Cannot write {report.Path}: {exception.Message}" };
        }
        catch (Exception exception)
        {
            return linted with { Complaint = $"Internal error in {report.Path}: {exception}" };
        }
    }

    private LintedFile Take(FixResult result, LintedFile linted, FileReport report)
    {
        if (result.FailedRules.Count > 0)
        {
            return linted with
            {
                Complaint = $"Internal error in {report.Path}: the fixes of {string.Join(", ", result.FailedRules)} undo each other or do damage; the file is left as it was",
            };
        }

        if (showsOnly)
        {
            session.Output.Write(UnifiedDiff.Of(report.Path, report.Source.FullContent, result.Lint.Source.FullContent));
        }
        else
        {
            CheckUnchanged(linted.File, report.Source, result.Lint.Source);
            Write(linted.File, result.Lint.Source);
        }

        _fixes += result.Applied;
        _files++;
        return showsOnly ? linted : linted with { Report = new(report.Path, result.Lint.Source, result.Lint.Diagnostics) };
    }

    // Standard input leaves by standard output, mended or not.
    private LintedFile WriteUnchanged(LintedFile linted)
    {
        if (linted is { File.FullPath: null, Report: { } report } && !showsOnly)
        {
            if (report.Source.Fault is { } fault)
            {
                return linted with { Complaint = $"Cannot hand on {report.Path}: {fault.Message}" };
            }

            Write(linted.File, report.Source);
        }

        return linted;
    }

    // What an editor saved meanwhile would be lost. Another run may have come to the same end.
    private static void CheckUnchanged(InputFile file, SourceText before, SourceText after)
    {
        if (file.FullPath is { } path && file.ContentPath == path
            && FileContent.Bytes(path, isNamed: false).AsSpan() is var now && !now.SequenceEqual(before.ToBytes()) && !now.SequenceEqual(after.ToBytes()))
        {
            throw new IOException(now.IsEmpty ? "it is empty by now, or a device or pipe" : "it has changed since it was read");
        }
    }

    private void Write(InputFile file, SourceText source)
    {
        if (file.FullPath is null)
        {
            session.Output.Write(source.FullContent);
        }
        else
        {
            OutputFile.Write(file.FullPath, writer => writer.Write(source.FullContent));
        }
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
