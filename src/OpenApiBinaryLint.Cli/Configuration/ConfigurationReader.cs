using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Cli.Configuration;

/// <summary>Reads configuration files, each once, with those that they extend.</summary>
/// <param name="session">Tells what reports call a file.</param>
internal sealed class ConfigurationReader(Session session)
{
    private readonly Dictionary<string, ConfigurationFile> _read = [];
    private readonly List<string> _beingRead = [];

    /// <summary>What is wrong in the files.</summary>
    public Mistakes Mistakes { get; } = new();

    /// <summary>Reads a file; what is wrong in it is left out.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="isNamed">Whether the command line names it.</param>
    public ConfigurationFile Read(string path, bool isNamed = false)
    {
        if (_read.TryGetValue(path, out var known))
        {
            return known;
        }

        _beingRead.Add(path);
        var file = ReadAnew(path, isNamed);
        _beingRead.RemoveAt(_beingRead.Count - 1);
        _read.Add(path, file);
        return file;
    }

    /// <summary>Why a file cannot be extended by the one that is being read, or null.</summary>
    public string? FaultOfExtending(string path)
    {
        var start = _beingRead.IndexOf(path);
        var circle = start < 0 ? [] : _beingRead[start..].Append(path).Select(session.ReportPath);
        return start >= 0 ? $"This goes in a circle: {string.Join(" extends ", circle)}"
            : File.Exists(path) ? null
            : $"There is no file {session.ReportPath(path)}";
    }

    private ConfigurationFile ReadAnew(string path, bool isNamed)
    {
        var name = session.ReportPath(path);
        try
        {
            var tree = SyntaxTree.Parse(FileContent.ReadOther(path, isNamed), DocumentFormat.Yaml);
            if (RootOf(tree, name) is { } root)
            {
                return new ConfigurationKeys(this, path, new(name, Mistakes)).Read(root);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Mistakes.Add(name, new LinePosition(1, 1), $"The file cannot be read: {exception.Message}");
        }

        return new([], []);
    }

    // An empty file says nothing, and may.
    private ObjectNode? RootOf(SyntaxTree tree, string name)
    {
        foreach (var diagnostic in tree.Diagnostics)
        {
            if (diagnostic.Severity == Severity.Error)
            {
                Mistakes.Add(name, tree.Source.PositionOf(diagnostic.Span.Start), diagnostic.Message);
            }
        }

        if (tree.Roots.Count > 1)
        {
            Mistakes.Add(name, tree.Roots[1], "A second document is not read");
        }

        return !tree.IsComplete || tree.Roots.Count == 0 || tree.Roots[0] is ScalarNode { Kind: ScalarKind.Null } ? null
            : new ConfigurationValues(name, Mistakes).Object(tree.Roots[0], "The configuration");
    }
}
