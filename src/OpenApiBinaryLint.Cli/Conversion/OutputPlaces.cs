using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Cli.Conversion;

/// <summary>Where converted documents go.</summary>
internal sealed class OutputPlaces
{
    private readonly Session _session;
    private readonly string? _file;
    private readonly string? _folder;
    private readonly DocumentFormat? _format;
    private readonly bool _hasResidueFiles;
    private readonly List<string> _bases;

    private OutputPlaces(string? file, string? folder, ConversionOptions options, List<string> bases, Session session)
    {
        _session = session;
        _file = file;
        _folder = folder;
        _format = options.Format;
        _hasResidueFiles = options.Residue == ResidueMode.File;
        _bases = bases;
    }

    /// <summary>Reads what the command line says.</summary>
    /// <param name="operands">Files, folders, globs and <c>-</c>.</param>
    /// <param name="file">Of <c>--output</c>, or null.</param>
    /// <param name="folder">Of <c>--out-dir</c>, or null.</param>
    /// <param name="options">Tells the format.</param>
    /// <param name="session">Tells where relative paths start.</param>
    public static OutputPlaces Read(List<string> operands, string? file, string? folder, ConversionOptions options, Session session)
    {
        if (operands.Count == 0)
        {
            throw new UsageException("Which document? Name a file, a folder, or - for standard input");
        }

        if (file is not null && folder is not null)
        {
            throw new UsageException("--output names one file and --out-dir a folder: give one of them");
        }

        // What stands before the first wildcard is a folder too.
        var bases = operands
            .Select(operand => operand.IndexOf('*', StringComparison.Ordinal) is var star and >= 0 ? operand[..(operand.LastIndexOf('/', star) + 1)] : operand)
            .Select(session.FullPath)
            .Where(Directory.Exists)
            .OrderByDescending(static path => path.Length)
            .ToList();
        return new(file is null or "-" ? null : session.FullPath(file), folder is null ? null : session.FullPath(folder), options, bases, session);
    }

    /// <summary>The files with their places; without those that an earlier run wrote.</summary>
    public List<ConversionFile> Of(List<InputFile> files)
    {
        var places = files.Where(file => file.IsNamed || _folder is null || !IsBelow(file.FullPath!, _folder)).Select(file => new ConversionFile(file, Place(file))).ToList();
        if (_folder is null && places.Count > 1)
        {
            throw new UsageException("Several documents need a folder to go to: --out-dir");
        }

        if (_hasResidueFiles && places.Exists(static place => place.Output is null))
        {
            throw new UsageException("--residue file writes beside the document: name a file with --output, or a folder with --out-dir");
        }

        var twice = places.GroupBy(static place => place.Output).FirstOrDefault(static group => group.Count() > 1);
        return twice is null ? places : throw new UsageException(
            $"{string.Join(" and ", twice.Select(static place => place.Input.ReportPath))} would both be written to {_session.ReportPath(twice.Key!)}");
    }

    private string? Place(InputFile file)
    {
        if (_folder is null)
        {
            return _file;
        }

        var path = file.FullPath ?? throw new UsageException("Standard input has no name to be written under: give one with --output");
        var relative = Path.GetRelativePath(_bases.Find(folder => IsBelow(path, folder)) ?? Path.GetDirectoryName(path)!, path);
        var isKept = _format is null || _format == file.Format;
        return Path.Join(_folder, isKept ? relative : Path.ChangeExtension(relative, _format == DocumentFormat.Json ? ".json" : ".yaml"));
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}

/// <summary>A document and where it goes.</summary>
/// <param name="Input">The document.</param>
/// <param name="Output">Absolute, or null for standard output.</param>
internal sealed record ConversionFile(InputFile Input, string? Output)
{
    /// <summary>Where residue is kept that is to bring the source back.</summary>
    public static string ResidueOf(string path) => path + ".residue.json";
}
