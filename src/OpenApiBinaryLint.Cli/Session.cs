using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Cli;

/// <summary>What a command sees of the machine that it runs on.</summary>
internal sealed class Session
{
    private TextWriter? _error;

    /// <summary>Standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Standard output: results only.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Opens standard error; most runs have nothing to say there.</summary>
    public required Func<TextWriter> OpenError { get; init; }

    /// <summary>Absolute; where relative paths start.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Whether standard output is a terminal whose user does not object to colours.</summary>
    public required bool ShowsColour { get; init; }

    /// <summary>Whether standard error is a terminal on which a line may be written over.</summary>
    public Func<bool> ShowsProgress { get; init; } = static () => false;

    /// <summary>As <see cref="ShowsColour"/>, for standard error.</summary>
    public Func<bool> ShowsColourInErrors { get; init; } = static () => false;

    /// <summary>Standard error: everything that is not a result.</summary>
    public TextWriter Error => _error ??= OpenError();

    /// <summary>The absolute path of a path that a user wrote.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, WorkingDirectory);

    /// <summary>A path as reports show it: relative to the current folder, with <c>/</c>.</summary>
    public string ReportPath(string fullPath)
    {
        var relative = Path.GetRelativePath(WorkingDirectory, fullPath);
        return Path.DirectorySeparatorChar == '/' ? relative : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>Says on standard error whole lines. Names of files in them may hold what would change the terminal.</summary>
    public void Say(string lines) => Error.Write(string.Join('\n', lines.ReplaceLineEndings("\n").Split('\n').Select(DisplayText.OneLine)));

    /// <summary>Says on standard error what was done beside the report.</summary>
    public void Tell(string message) => Say($"{message}\n");

    /// <summary>Says on standard error why something could not be done.</summary>
    public void Complain(string message) => Say($"error: {message}\n");

    /// <summary>Says on standard error what may surprise.</summary>
    public void Warn(string message) => Say($"warning: {message}\n");
}
