using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Reporting;

namespace OpenApiBinaryLint.Cli;

/// <summary>The baseline that a run writes, or measures its findings by.</summary>
internal sealed class BaselineFile
{
    private readonly string _path;
    private readonly Session _session;
    private readonly Baseline? _known;
    private readonly bool _isPruned;

    private BaselineFile(string path, bool isPruned, Baseline? known, Session session)
    {
        _path = path;
        _isPruned = isPruned;
        _known = known;
        _session = session;
    }

    /// <summary>Makes ready what the command line asks for, before anything is linted.</summary>
    /// <param name="write">Where to write a baseline, or null.</param>
    /// <param name="compare">The baseline to measure findings by, or null.</param>
    /// <param name="prune">Whether what no longer occurs is removed from <paramref name="compare"/>.</param>
    /// <param name="session">Tells where relative paths start.</param>
    public static BaselineFile Open(string? write, string? compare, bool prune, Session session)
    {
        if (write is not null && compare is not null)
        {
            throw new UsageException("A run writes a baseline or compares with one: --write-baseline or --baseline");
        }

        if (prune && compare is null)
        {
            throw new UsageException("--prune-baseline needs the file: --baseline FILE --prune-baseline");
        }

        return write is not null
            ? new(write, isPruned: false, known: null, session)
            : new(compare!, prune, Read(compare!, session), session);
    }

    /// <summary>Leaves the findings that are new, and writes the file where that is asked for.</summary>
    /// <param name="reports">What was found.</param>
    /// <param name="isWhole">Whether all that was asked for could be linted; if not, nothing is written.</param>
    public List<FileReport> Apply(List<FileReport> reports, bool isWhole)
    {
        var known = _known;
        if (known is null || _isPruned)
        {
            if (isWhole)
            {
                known = Update(reports.ToDictionary(static report => report.Path, static report => report.Diagnostics));
            }
            else
            {
                _session.Complain($"{_path} is not written, for not everything could be linted");
            }
        }

        return known is null ? reports : reports.ConvertAll(report => report with { Diagnostics = known.NewIn(report.Path, report.Diagnostics) });
    }

    private static Baseline Read(string path, Session session)
    {
        var fullPath = session.FullPath(path);
        if (!File.Exists(fullPath))
        {
            throw new UsageException($"There is no baseline {path}; --write-baseline {path} writes one");
        }

        var source = FileContent.ReadOther(fullPath, isNamed: true);
        return Baseline.Read(source, out var fault) is { } baseline
            ? baseline
            : throw new UsageException($"{path}:{source.PositionOf(fault!.Offset)}: {fault.Message}");
    }

    private Baseline Update(Dictionary<string, IReadOnlyList<Diagnostic>> found)
    {
        var baseline = _known is null ? Baseline.Of(found) : _known.Pruned(found);
        if (_known is null)
        {
            Write(baseline);
            _session.Tell($"Wrote {Counted(baseline.Count, "finding")} in {Counted(baseline.FileCount, "file")} to {_path}");
        }
        else if (baseline.Count < _known.Count)
        {
            Write(baseline);
            _session.Tell($"Removed {Counted(_known.Count - baseline.Count, "finding")} from {_path}");
        }

        return baseline;
    }

    private void Write(Baseline baseline) => OutputFile.Write(_session.FullPath(_path), baseline.Write);

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
