namespace OpenApiBinaryLint.Cli.Configuration;

/// <summary>What a configuration file and those that it extends say.</summary>
/// <param name="Layers">Lowest first: what a later one says stands above what an earlier one says.</param>
/// <param name="Ignored">The files to pass over; the last pattern that speaks of a file decides.</param>
internal sealed record ConfigurationFile(List<ConfigurationLayer> Layers, List<FilePattern> Ignored)
{
    /// <summary>What holds for a file, lowest first.</summary>
    /// <param name="path">Absolute.</param>
    public List<Setting> SettingsFor(string path)
    {
        var settings = new List<Setting>();
        foreach (var layer in Layers)
        {
            if (layer.Files is null || FilePattern.Decisive(layer.Files, path) is { IsNegated: false })
            {
                settings.AddRange(layer.Settings);
            }
        }

        return settings;
    }

    /// <summary>The pattern by which a file is ignored, or null where it is not.</summary>
    /// <param name="path">Absolute.</param>
    public FilePattern? IgnoredBy(string path) => FilePattern.Decisive(Ignored, path) is { IsNegated: false } pattern ? pattern : null;
}

/// <summary>Settings that hold for the same files.</summary>
/// <param name="Files">The files, or null for all.</param>
/// <param name="Settings">In the order of the file.</param>
internal sealed record ConfigurationLayer(List<FilePattern>? Files, List<Setting> Settings);
