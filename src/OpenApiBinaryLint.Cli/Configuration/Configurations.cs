using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Linting;

namespace OpenApiBinaryLint.Cli.Configuration;

/// <summary>Knows the configuration of each file: the nearest one upward, or the one that the command line names.</summary>
/// <param name="session">Tells where relative paths start.</param>
/// <param name="named">The path of the one for all files, or null.</param>
internal sealed class Configurations(Session session, string? named)
{
    public const string Name = ".openapi-binary-lint.yaml";

    /// <summary>Counts where the other one is not there.</summary>
    private const string ShortName = ".openapi-binary-lint.yml";

    private readonly Dictionary<string, ConfigurationFile?> _nearest = [];
    private ConfigurationFile? _named;
    private ConfigurationReader? _reader;

    /// <summary>The files to lint, each with its options; ignored ones are left out.</summary>
    /// <param name="files">All that were found.</param>
    /// <param name="commandLine">Stands above what configurations say.</param>
    /// <param name="ignoresNamed">Whether files that are named may be ignored like those found in a folder.</param>
    /// <exception cref="ConfigurationException">There is a mistake in a configuration.</exception>
    public List<ConfiguredFile> Configure(List<InputFile> files, List<Setting> commandLine, bool ignoresNamed)
    {
        if (named is not null)
        {
            // Told also where there is nothing to lint.
            Named(named);
        }

        var plain = commandLine.Count == 0 ? new() : Setting.Merge(commandLine);
        var configured = new List<ConfiguredFile>(files.Count);
        foreach (var file in files)
        {
            // Standard input lies in the current folder unless it has a path.
            var path = file.FullPath ?? session.FullPath(file.ReportPath);
            if (At(path) is not { } configuration)
            {
                configured.Add(new(file, plain));
            }
            else if (file.FullPath is null || (file.IsNamed && !ignoresNamed) || configuration.IgnoredBy(path) is null)
            {
                configured.Add(new(file, Setting.Merge([.. configuration.SettingsFor(path), .. commandLine])));
            }
        }

        _reader?.Mistakes.Throw();
        return configured;
    }

    /// <summary>The configuration of a file, or null where there is none.</summary>
    /// <param name="path">Absolute.</param>
    /// <exception cref="ConfigurationException">There is a mistake in it.</exception>
    public ConfigurationFile? Of(string path)
    {
        var configuration = At(path);
        _reader?.Mistakes.Throw();
        return configuration;
    }

    /// <summary>The path of the configuration of a folder, or null where there is none.</summary>
    /// <param name="folder">Absolute.</param>
    public static string? NearestTo(string folder) =>
        In(folder) ?? (Path.GetDirectoryName(folder) is { } parent ? NearestTo(parent) : null);

    private ConfigurationFile? At(string path) => named is null ? Nearest(Path.GetDirectoryName(path)!) : Named(named);

    private ConfigurationFile Named(string written)
    {
        var path = session.FullPath(written);
        return _named ??= File.Exists(path) ? Read(path, isNamed: true) : throw new UsageException($"No such configuration file: {written}");
    }

    private ConfigurationFile? Nearest(string folder)
    {
        if (_nearest.TryGetValue(folder, out var known))
        {
            return known;
        }

        var parent = Path.GetDirectoryName(folder);
        var nearest = In(folder) is { } path ? Read(path, isNamed: false) : parent is null ? null : Nearest(parent);
        _nearest.Add(folder, nearest);
        return nearest;
    }

    private static string? In(string folder)
    {
        var path = Path.Join(folder, Name);
        return File.Exists(path) ? path : File.Exists(path = Path.Join(folder, ShortName)) ? path : null;
    }

    private ConfigurationFile Read(string path, bool isNamed) => (_reader ??= new(session)).Read(path, isNamed);
}

/// <summary>A file and the options that hold for it.</summary>
internal sealed record ConfiguredFile(InputFile File, LintOptions Options);
