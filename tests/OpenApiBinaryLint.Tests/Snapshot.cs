using System.Runtime.CompilerServices;
using System.Text;

namespace OpenApiBinaryLint.Tests;

/// <summary>
/// Compares text with a file beside the test, by the conventions of Verify: what is right stands in
/// <c>Class.Method_case.verified.txt</c>, what came instead is left in <c>….received.txt</c>. A person accepts it by renaming.
/// </summary>
internal static class Snapshot
{
    private const int Context = 2;
    private const int ShownLines = 40;

    /// <summary>Fails unless the text is that of the verified file; line ends count as one.</summary>
    /// <param name="actual">What the test made.</param>
    /// <param name="caseName">What tells the cases of one test apart.</param>
    /// <param name="extension">Of the verified file, without a dot.</param>
    /// <param name="file">Given by the compiler: the test's class has the name of its file.</param>
    /// <param name="method">Given by the compiler.</param>
    public static void Match(
        string actual,
        string caseName = "",
        string extension = "txt",
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = "")
    {
        var name = caseName.Length == 0 ? method : $"{method}_{FileName(caseName)}";
        var path = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{name}");
        var verified = $"{path}.verified.{extension}";
        var received = $"{path}.received.{extension}";
        actual = actual.ReplaceLineEndings("\n");
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail(expected is null
            ? $"There is no {Path.GetFileName(verified)} yet; read {received} and rename it if it is right.\n{Shortened(actual.Split('\n'))}"
            : $"{Path.GetFileName(received)} differs:\n{Difference(expected.Split('\n'), actual.Split('\n'))}");
    }

    // From the first line that differs to the last, with some lines around them.
    private static string Difference(string[] expected, string[] actual)
    {
        var first = 0;
        while (first < expected.Length && first < actual.Length && expected[first] == actual[first])
        {
            first++;
        }

        var same = 0;
        while (same < expected.Length - first && same < actual.Length - first && expected[^(same + 1)] == actual[^(same + 1)])
        {
            same++;
        }

        return Shortened(
        [
            $"@@ line {first + 1} @@",
            .. expected[Math.Max(0, first - Context)..first].Select(static line => $"  {line}"),
            .. expected[first..^same].Select(static line => $"- {line}"),
            .. actual[first..^same].Select(static line => $"+ {line}"),
            .. actual[^same..].Take(Context).Select(static line => $"  {line}"),
        ]);
    }

    private static string Shortened(string[] lines) =>
        string.Join('\n', lines.Length <= ShownLines ? lines : [.. lines[..ShownLines], $"… and {lines.Length - ShownLines} more lines"]);

    private static string FileName(string text) => string.Concat(text.Select(static letter => char.IsLetterOrDigit(letter) || letter is '-' or '.' or '=' or ',' ? letter : '-'));
}
