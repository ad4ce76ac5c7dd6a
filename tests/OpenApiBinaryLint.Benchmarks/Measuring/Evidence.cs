using System.Globalization;

namespace OpenApiBinaryLint.Benchmarks.Measuring;

/// <summary>What shows that a program did its work; each gives null where nothing does.</summary>
internal static class Evidence
{
    /// <summary>The last line with one of several marks.</summary>
    public static Func<string, string?> LineWith(params string[] marks) =>
        output => output.Split('\n').LastOrDefault(line => marks.Any(mark => line.Contains(mark, StringComparison.Ordinal)))?.Trim();

    /// <summary>A file that was written; it is removed, so that the next run has to write it again.</summary>
    public static Func<string, string?> File(string path) => _ =>
    {
        var file = new FileInfo(path);
        var size = file is { Exists: true, Length: > 0 } ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} bytes") : null;
        file.Delete();
        return size;
    };
}
