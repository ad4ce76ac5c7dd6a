using System.Text;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>
/// A run of the command in one text file: what it is about, the files there are, the command line, and what has to come of
/// it. A section begins with a line <c>==== name ====</c> and reaches to the next one.
/// </summary>
internal sealed class Scenario
{
    private readonly List<(string Name, string Content)> _sections;

    private Scenario(List<(string Name, string Content)> sections) => _sections = sections;

    public string Command => this["command"]!.Trim();

    public string Input => this["stdin"] ?? "";

    public IEnumerable<(string Path, string Content)> Files => Named("file ");

    /// <summary>What the last commit of a git repository holds.</summary>
    public IEnumerable<(string Path, string Content)> CommittedFiles => Named("committed ");

    /// <summary>What is staged for the next commit.</summary>
    public IEnumerable<(string Path, string Content)> StagedFiles => Named("staged ");

    private string? this[string name] => _sections.Find(section => section.Name == name).Content;

    public static Scenario Read(string path)
    {
        var sections = new List<(string Name, string Content)>();
        foreach (var line in File.ReadAllText(path).Split('\n').SkipLast(1))
        {
            if (line.StartsWith("==== ", StringComparison.Ordinal) && line.EndsWith(" ====", StringComparison.Ordinal))
            {
                sections.Add((line[5..^5], ""));
            }
            else
            {
                sections[^1] = (sections[^1].Name, $"{sections[^1].Content}{line}\n");
            }
        }

        return new(sections);
    }

    /// <summary>The scenario as it would have to be written for these results.</summary>
    public string With(int exitCode, string output, string error, Func<string, string> written)
    {
        var text = new StringBuilder();
        foreach (var (name, content) in _sections.Where(section => IsGiven(section.Name)))
        {
            Append(text, name, content);
        }

        Append(text, "exit", $"{exitCode}\n");
        Append(text, "stdout", output);
        Append(text, "stderr", error);
        foreach (var (path, _) in Named("written "))
        {
            Append(text, $"written {path}", written(path));
        }

        return text.ToString();
    }

    private static bool IsGiven(string name) =>
        name is "about" or "command" or "stdin" || name.Split(' ') is ["file" or "committed" or "staged", ..];

    private static void Append(StringBuilder text, string name, string content)
    {
        if (content.Length > 0)
        {
            text.Append($"==== {name} ====\n{content}");
        }
    }

    private IEnumerable<(string Path, string Content)> Named(string prefix) => _sections
        .Where(section => section.Name.StartsWith(prefix, StringComparison.Ordinal))
        .Select(section => (section.Name[prefix.Length..], section.Content));
}
