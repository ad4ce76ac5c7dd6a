using OpenApiBinaryLint.Cli.Files;

namespace OpenApiBinaryLint.Cli.Configuration;

/// <summary>
/// A pattern of files in a configuration: one of <c>.gitignore</c>, which users know, that starts at the folder of the
/// configuration. Three things differ. <c>./</c> and <c>../</c> may begin it; a later <c>!</c> takes back files below
/// folders that an earlier pattern names; and what git lets pass although it can match nothing is refused.
/// </summary>
internal sealed class FilePattern
{
    private readonly string[] _folder;
    private readonly GitIgnorePattern _pattern;

    private FilePattern(string folder, GitIgnorePattern pattern, string origin)
    {
        _folder = Segments(folder);
        _pattern = pattern;
        Origin = origin;
    }

    /// <summary>Where it stands: <c>file:line</c>.</summary>
    public string Origin { get; }

    /// <summary>Whether it takes back what an earlier pattern says.</summary>
    public bool IsNegated => _pattern.IsNegated;

    /// <summary>Reads a pattern in which there is no <see cref="Fault"/>.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="folder">Absolute.</param>
    /// <param name="origin">Where it stands.</param>
    public static FilePattern Parse(string text, string folder, string origin)
    {
        var negation = text.StartsWith('!') ? "!" : "";
        var path = text[negation.Length..];
        var start = path;
        while (start.StartsWith("./", StringComparison.Ordinal) || start.StartsWith("../", StringComparison.Ordinal))
        {
            folder = start.StartsWith("../", StringComparison.Ordinal) ? Path.GetDirectoryName(folder) ?? folder : folder;
            start = start[(start.IndexOf('/', StringComparison.Ordinal) + 1)..];
        }

        var anchor = start.Length < path.Length ? "/" : "";
        return new(folder, GitIgnorePattern.Parse($"{negation}{anchor}{start}")!, origin);
    }

    /// <summary>Why a text is no pattern that could match anything, or null.</summary>
    public static string? Fault(string text)
    {
        var path = text.StartsWith('!') ? text[1..] : text;
        var segments = path.Trim('/').Split('/');
        var inner = Array.FindIndex(segments, static segment => segment is not ("." or ".."));
        return text.StartsWith('#') ? "a `#` begins a comment; write `\\#`"
            : inner < 0 || segments[inner].Trim().Length == 0 ? "it names no file"
            : path.Contains("//", StringComparison.Ordinal) ? "`//` matches nothing"
            : Array.FindIndex(segments, inner, static segment => segment is "." or "..") >= 0 ? "`.` and `..` can only begin it"
            : inner > 0 && path.StartsWith('/') ? "`.` and `..` begin it without a `/` before them"
            : SpellingFault(path);
    }

    /// <summary>The last pattern that speaks of a file or of a folder that the file is in, or null.</summary>
    /// <param name="patterns">In the order of the files that they stand in.</param>
    /// <param name="path">Absolute.</param>
    public static FilePattern? Decisive(List<FilePattern> patterns, string path)
    {
        var segments = Segments(path);
        return patterns.FindLast(pattern => pattern.SpeaksOf(segments));
    }

    private bool SpeaksOf(string[] path)
    {
        if (!path.AsSpan().StartsWith(_folder))
        {
            return false;
        }

        for (var end = path.Length; end > _folder.Length; end--)
        {
            if (_pattern.Matches(path.AsSpan(_folder.Length..end), isFolder: end < path.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static string? SpellingFault(string path)
    {
        for (var at = 0; at < path.Length; at++)
        {
            switch (path[at])
            {
                case '\\' when at + 1 == path.Length || char.IsLetterOrDigit(path[at + 1]) || path[at + 1] is '.' or '_':
                    return "`\\` takes its meaning from the character after it; folders end with `/`";
                case '\\':
                    at++;
                    break;
                case '[' when !IsClosed(path.AsSpan(at + 1)):
                    return "its `[` is never closed";
                case '{' when HoldsAlternatives(path.AsSpan(at + 1)):
                    return "`{` and `}` do not hold alternatives here; write a pattern for each";
            }
        }

        return null;
    }

    // A bracket that stands first in a class means itself.
    private static bool IsClosed(ReadOnlySpan<char> text)
    {
        text = text is ['!' or '^', ..] ? text[1..] : text;
        return !text.IsEmpty && text[1..].IndexOfAny(']', '/') is var end and >= 0 && text[end + 1] == ']';
    }

    private static bool HoldsAlternatives(ReadOnlySpan<char> text) =>
        text.IndexOfAny('}', '/') is var end and >= 0 && text[..end].Contains(',');

    private static string[] Segments(string path) => path.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar);
}
