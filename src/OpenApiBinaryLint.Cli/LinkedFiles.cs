using OpenApiBinaryLint.Cli.Configuration;
using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Hosts;

namespace OpenApiBinaryLint.Cli;

/// <summary>Follows templates to the API documents in files of their own, for which they set product and binary media types.</summary>
/// <param name="session">Tells the folder that no file is followed out of.</param>
/// <param name="configure">Gives a file that was not asked for its options.</param>
internal sealed class LinkedFiles(Session session, Func<InputFile, ConfiguredFile?> configure)
{
    private readonly FileLinter _linter = new(session);

    /// <summary>The results with linked documents linted as their templates have it; those that were not asked for are added.</summary>
    public LintedFile[] Follow(LintedFile[] results)
    {
        if (Array.TrueForAll(results, static result => result.Links.Count == 0))
        {
            return results;
        }

        var all = results.ToList();
        foreach (var template in results)
        {
            if (template.File.FullPath is { } path)
            {
                Follow(template, Path.GetDirectoryName(path)!, all);
            }
        }

        return [.. all.OrderBy(static result => result.File.ReportPath, StringComparer.Ordinal)];
    }

    // A document that several resources name is read once, with what any of them sets.
    private void Follow(LintedFile template, string folder, List<LintedFile> all)
    {
        foreach (var links in template.Links.GroupBy(link => Path.GetFullPath(link.Path, folder)))
        {
            var first = links.First();
            Follow(first with { BinaryMediaTypes = [.. links.SelectMany(static link => link.BinaryMediaTypes).Distinct()] }, links.Key, template, all);
        }
    }

    private void Follow(LinkedDocument link, string path, LintedFile template, List<LintedFile> all)
    {
        var index = all.FindIndex(result => result.File.FullPath == path);
        if (index >= 0)
        {
            all[index] = Lint(new(all[index].File, all[index].Options), link);
        }
        else if (!IsBelowWorkingDirectory(path) || !File.Exists(path))
        {
            WarnOf(link, template);
        }
        else if (configure(new(path, session.ReportPath(path), IsNamed: false)) is { } file && Lint(file, link) is var linted && IsDocument(linted))
        {
            all.Add(linted);
        }
    }

    private LintedFile Lint(ConfiguredFile file, LinkedDocument link) => _linter.Lint(
    [
        file with
        {
            Options = file.Options with
            {
                Target = file.Options.Target ?? link.Target,
                BinaryMediaTypes = [.. file.Options.BinaryMediaTypes, .. link.BinaryMediaTypes.Except(file.Options.BinaryMediaTypes)],
            },
        },
    ])[0];

    private bool IsBelowWorkingDirectory(string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(session.WorkingDirectory) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private void WarnOf(LinkedDocument link, LintedFile template)
    {
        if (template.File.IsNamed)
        {
            session.Warn($"{template.File.ReportPath} names {link.Path}, which is not below the current folder: it is not analysed");
        }
    }

    // What is included may be a part of a document, which nobody asked about.
    private static bool IsDocument(LintedFile linted) =>
        linted is { IsRelated: true, Complaint: null, Report: { } report } && !report.Diagnostics.Any(static finding => finding.Rule.Id == "DOC010");
}
