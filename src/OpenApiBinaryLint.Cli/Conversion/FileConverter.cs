using System.Runtime;
using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Cli.Conversion;

/// <summary>Converts files.</summary>
/// <param name="session">Where a document without a file goes.</param>
/// <param name="options">What they are converted to.</param>
/// <param name="comparesOnly">Whether nothing is written.</param>
/// <param name="crossChecks">Whether others read the results.</param>
internal sealed class FileConverter(Session session, ConversionOptions options, bool comparesOnly, bool crossChecks)
{
    private const int FewCharacters = 256 * 1024;
    private const long BytesPerCharacter = 20;
    private const long MostUncollected = 256 * 1024 * 1024;

    /// <summary>Converts files; the results are in their order.</summary>
    public ConvertedFile[] Convert(List<ConversionFile> files)
    {
        var results = new ConvertedFile[files.Count];
        var sources = files.Select(static file => file.Input.FullPath).OfType<string>().ToHashSet();
        using var progress = new Progress(session, files.Count);
        Parallel.For(0, files.Count, index =>
        {
            results[index] = Convert(files[index], sources, isOnly: files.Count == 1);
            progress.Advance();
        });
        return results;
    }

    private ConvertedFile Convert(ConversionFile file, HashSet<string> sources, bool isOnly)
    {
        var name = file.Input.ReportPath;
        try
        {
            if (FileContent.Read(file.Input, session) is not { } source)
            {
                return new(Report: null) { Complaint = $"Cannot read {name}: it is larger than a document may be" };
            }

            if (isOnly)
            {
                PutOffCollection(source);
            }

            var result = Converter.Convert(source, file.Input.Format, options with
            {
                KnownResidue = KnownResidue(file.Input),
                IsConvertedToo = path => file.Input.FullPath is { } from && sources.Contains(Path.GetFullPath(path, Path.GetDirectoryName(from)!)),
            });
            if (result.Source is null)
            {
                return Refused(file, source, result);
            }

            var notes = crossChecks ? [.. result.Notes, .. CrossCheck.Of(source, file.Input.Format, result)] : result.Notes;
            return new(new FileReport(name, source, notes)) { IsOutOfDate = !Write(file, result) };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(Report: null) { Complaint = $"Cannot convert {name}: {exception.Message}" };
        }
        catch (Exception exception)
        {
            return new(Report: null) { Complaint = $"Internal error in {name}, please report it: {exception}" };
        }
    }

    // Nearly all that one document is made into lives until it is written, and the process with it: to collect would cost a third of the
    // time and free little.
    private static void PutOffCollection(SourceText source)
    {
        var size = Math.Min(MostUncollected, source.Content.Length * BytesPerCharacter);
        if (source.Content.Length < FewCharacters || GCSettings.LatencyMode == GCLatencyMode.NoGCRegion || size > GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4)
        {
            return;
        }

        try
        {
            GC.TryStartNoGCRegion(size);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than this collector puts off, as in a process of 32 bits.
        }
    }

    private string? KnownResidue(InputFile input) =>
        options.Residue == ResidueMode.File && input.FullPath is { } path && File.Exists(ConversionFile.ResidueOf(path))
            ? FileContent.ReadOther(ConversionFile.ResidueOf(path), isNamed: false).Content
            : null;

    // The linter says best why a document cannot be read, and what it is if it is none.
    private static ConvertedFile Refused(ConversionFile file, SourceText source, ConversionResult result)
    {
        var linted = Linter.Lint(source, file.Input.Format, new LintOptions { Conformance = false });
        if ((result.HoldsNoDocument || !linted.IsRelated) && !file.Input.IsNamed)
        {
            return new(Report: null);
        }

        var faults = linted.Diagnostics.Where(static diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Rule.Id is "DOC001" or "DOC002" or "DOC003" or "DOC007").ToList();
        return new(new FileReport(file.Input.ReportPath, source, faults.Count > 0 ? faults : result.Notes)) { IsRefused = true };
    }

    // Gives whether the place holds the result.
    private bool Write(ConversionFile file, ConversionResult result)
    {
        var document = result.Source!;
        if (file.Output is null)
        {
            session.Output.Write(document.FullContent);
            return true;
        }

        if (comparesOnly)
        {
            return IsUpToDate(file.Output, document.ToBytes());
        }

        OutputFile.Write(file.Output, writer => writer.Write(document.FullContent));
        if (result.Residue is { } residue)
        {
            OutputFile.Write(ConversionFile.ResidueOf(file.Output), writer => writer.Write(residue));
        }

        return true;
    }

    private bool IsUpToDate(string path, byte[] wanted)
    {
        if (File.Exists(path) && FileContent.Bytes(path, isNamed: false).AsSpan().SequenceEqual(wanted))
        {
            return true;
        }

        session.Tell($"{session.ReportPath(path)} is not up to date");
        return false;
    }
}

/// <summary>What came of a file.</summary>
/// <param name="Report">The notes, or null where it could not be read or is none of our business.</param>
internal sealed record ConvertedFile(FileReport? Report)
{
    /// <summary>Whether it cannot be converted; the report says why.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Whether its place holds something else.</summary>
    public bool IsOutOfDate { get; init; }

    /// <summary>Why the run failed on it, or null.</summary>
    public string? Complaint { get; init; }
}
