using System.Text;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Linting;

/// <summary>
/// Findings that are known and lived with, so that a run can report what is new. A finding is known by its file, rule,
/// pointer and message: lines may move.
/// </summary>
internal sealed class Baseline
{
    private readonly SortedDictionary<string, Dictionary<KnownFinding, int>> _files;

    internal Baseline(SortedDictionary<string, Dictionary<KnownFinding, int>> files) => _files = files;

    /// <summary>How many findings are known.</summary>
    public int Count => _files.Values.Sum(static known => known.Values.Sum());

    /// <summary>How many files have known findings.</summary>
    public int FileCount => _files.Count;

    internal IReadOnlyDictionary<string, Dictionary<KnownFinding, int>> Files => _files;

    /// <summary>The baseline in which all findings are known.</summary>
    /// <param name="found">By file: its path as reports show it.</param>
    public static Baseline Of(IReadOnlyDictionary<string, IReadOnlyList<Diagnostic>> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var files = NewFiles();
        foreach (var (file, diagnostics) in found)
        {
            if (diagnostics.Count > 0)
            {
                files.Add(file, Counted(diagnostics));
            }
        }

        return new(files);
    }

    /// <summary>Reads the JSON that <see cref="Write"/> writes.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="fault">Why it is no baseline, where the result is null.</param>
    public static Baseline? Read(SourceText source, out BaselineFault? fault) => BaselineFormat.Read(source, out fault);

    /// <summary>Writes JSON that is the same for the same findings, whatever their order.</summary>
    public void Write(TextWriter output) => BaselineFormat.Write(this, output);

    /// <summary>The findings that are not known. Where one is known several times, as many are left out, from the first on.</summary>
    public IReadOnlyList<Diagnostic> NewIn(string file, IReadOnlyList<Diagnostic> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (!_files.TryGetValue(file, out var known))
        {
            return found;
        }

        var left = new Dictionary<KnownFinding, int>(known);
        return [.. found.Where(diagnostic => !Take(left, KnownFinding.Of(diagnostic)))];
    }

    /// <summary>
    /// What of the baseline still occurs. Files that were not linted keep what is known of them, and so do those that
    /// cannot be read: what they hold has not been looked at.
    /// </summary>
    /// <param name="linted">The findings of the files that were linted.</param>
    public Baseline Pruned(IReadOnlyDictionary<string, IReadOnlyList<Diagnostic>> linted)
    {
        ArgumentNullException.ThrowIfNull(linted);
        var files = NewFiles();
        foreach (var (file, known) in _files)
        {
            var remaining = linted.TryGetValue(file, out var found) && found.All(IsOfReadableFile) ? Common(known, Counted(found)) : known;
            if (remaining.Count > 0)
            {
                files.Add(file, remaining);
            }
        }

        return new(files);
    }

    internal static SortedDictionary<string, Dictionary<KnownFinding, int>> NewFiles() => new(StringComparer.Ordinal);

    private static Dictionary<KnownFinding, int> Counted(IReadOnlyList<Diagnostic> diagnostics) =>
        diagnostics.CountBy(KnownFinding.Of).ToDictionary();

    private static Dictionary<KnownFinding, int> Common(Dictionary<KnownFinding, int> known, Dictionary<KnownFinding, int> found) =>
        known.Where(entry => found.ContainsKey(entry.Key)).ToDictionary(entry => entry.Key, entry => Math.Min(entry.Value, found[entry.Key]));

    private static bool Take(Dictionary<KnownFinding, int> left, KnownFinding finding)
    {
        if (!left.TryGetValue(finding, out var count) || count == 0)
        {
            return false;
        }

        left[finding] = count - 1;
        return true;
    }

    private static bool IsOfReadableFile(Diagnostic diagnostic) =>
        diagnostic.Rule != SyntaxRules.SyntaxError && diagnostic.Rule != SyntaxRules.DocumentLimit;
}

/// <summary>Why a text is no baseline.</summary>
/// <param name="Offset">Where, in UTF-16 units from 0.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record BaselineFault(int Offset, string Message);

/// <summary>By what a finding is known in its file.</summary>
internal sealed record KnownFinding(string Rule, string Pointer, string Message)
{
    public static KnownFinding Of(Diagnostic diagnostic) => new(diagnostic.Rule.Id, Writable(diagnostic.Pointer), Writable(diagnostic.Message));

    // A lone surrogate, which documents may hold in JSON escapes, cannot be written as UTF-8.
    private static string Writable(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
