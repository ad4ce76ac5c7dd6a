using System.Diagnostics;
using System.Text;
using OpenApiBinaryLint.Tests.Cli;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Text;

/// <summary>Differences as git takes them. The seed is fixed: each run tries the same ones.</summary>
public sealed class UnifiedDiffTests
{
    private static readonly string[] Contents = ["a", "b", "c", "", " ", "\t", "é😀", "@@ -1 +1 @@", "--- a/x", "+++ b/x", "\\ No newline at end of file", "-", "+", "\uFEFF"];
    private static readonly string[] LineEnds = ["\n", "\n", "\n", "\r\n", "\r\n", "\r", "\n\r"];
    private static readonly string[] Names = ["plain", "two words", " space", "quote\"", "back\\slash", "tab\there", "é", "🙂", "new\nline", "-dash", "a/b", "#", "del\u007F", "'", "end "];

    [Fact]
    public void Git_makes_the_same_text_of_it()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(20_130_731);
        var patch = new StringBuilder();
        var expected = new Dictionary<string, string>();
        for (var i = 0; i < 600; i++)
        {
            var name = $"{i}/{Names[i % Names.Length]}";
            var (before, after) = RandomPair(random);
            folder.With(name, before);
            expected.Add(name, after);
            patch.Append(UnifiedDiff.Of(name, before, after));
        }

        Assert.Equal("", Apply(folder, patch.ToString()));
        Assert.All(expected, pair => Assert.Equal(Encoding.UTF8.GetBytes(pair.Value), File.ReadAllBytes(folder[pair.Key])));
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("a\n", "a\n", "")]
    [InlineData("a\nb\n", "a\nc\n", "@@ -1,2 +1,2 @@\n a\n-b\n+c\n")]
    [InlineData("a\r\nb", "a\r\nb\r\n", "@@ -1,2 +1,2 @@\n a\r\n-b\n\\ No newline at end of file\n+b\r\n")]
    [InlineData("", "a", "@@ -0,0 +1 @@\n+a\n\\ No newline at end of file\n")]
    [InlineData("a\n", "", "@@ -1 +0,0 @@\n-a\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n", "x\n2\n3\n4\n5\n6\n7\ny\n", "@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n")]
    [InlineData(
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
        "x\n2\n3\n4\n5\n6\n7\n8\ny\n",
        "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y\n")]
    public void Changes_stand_among_three_lines_that_stay(string before, string after, string hunks) =>
        Assert.Equal(hunks.Length == 0 ? "" : $"--- a/api.yaml\n+++ b/api.yaml\n{hunks}", UnifiedDiff.Of("api.yaml", before, after));

    [Fact]
    public void Many_changes_of_a_long_text_are_found()
    {
        var before = Enumerable.Range(0, 40_000).Select(static line => line % 3 == 0 ? "  - same" : $"line {line}").ToList();
        var after = before.Select(static (text, line) => line % 10 == 5 ? text + " changed" : text).ToList();
        Assert.Equal(4_000, LineChange.Between(before, after).Count);
    }

    [Fact]
    public void Of_texts_that_differ_everywhere_one_still_becomes_the_other()
    {
        var random = new Random(20_130_731);
        var before = Enumerable.Range(0, 20_000).Select(_ => $"{random.Next(50)}").ToList();
        var after = Enumerable.Range(0, 30_000).Select(_ => $"{random.Next(100)}").ToList();
        Assert.Equal(after, Changed(before, after, LineChange.Between(before, after)));
        Assert.Equal(before, Changed(after, before, LineChange.Between(after, before)));
    }

    [Fact]
    public void No_fewer_lines_can_change()
    {
        var random = new Random(20_130_731);
        for (var i = 0; i < 2_000; i++)
        {
            var (before, after) = (RandomLetters(random), RandomLetters(random));
            var changes = LineChange.Between(before, after);
            Assert.Equal(after, Changed(before, after, changes));
            Assert.Equal(before.Count + after.Count - (2 * Common(before, after)), changes.Sum(static change => change.BeforeEnd - change.Before + change.AfterEnd - change.After));
            Assert.All(changes.Zip(changes.Skip(1)), static pair => Assert.True(pair.First.BeforeEnd < pair.Second.Before));
        }
    }

    private static (string Before, string After) RandomPair(Random random)
    {
        var before = Enumerable.Range(0, random.Next(40)).Select(_ => RandomLine(random)).ToList();
        var after = new List<string>(before);
        for (var i = random.Next(6); i > 0; i--)
        {
            var line = random.Next(after.Count + 1);
            if (random.Next(2) == 0 || line == after.Count)
            {
                after.Insert(line, RandomLine(random));
            }
            else
            {
                after.RemoveAt(line);
            }
        }

        return (WithEnd(before, random), WithEnd(after, random));
    }

    private static string RandomLine(Random random) => Contents[random.Next(Contents.Length)] + LineEnds[random.Next(LineEnds.Length)];

    private static string WithEnd(List<string> lines, Random random) => string.Concat(lines) is var text && random.Next(3) == 0 ? text.TrimEnd('\n') : text;

    private static List<string> RandomLetters(Random random) =>
        [.. Enumerable.Range(0, random.Next(12)).Select(_ => ((char)('a' + random.Next(3))).ToString())];

    private static List<string> Changed(List<string> before, List<string> after, List<LineChange> changes)
    {
        var result = new List<string>();
        var line = 0;
        foreach (var change in changes)
        {
            result.AddRange(before[line..change.Before]);
            Assert.Equal(change.After, result.Count);
            result.AddRange(after[change.After..change.AfterEnd]);
            line = change.BeforeEnd;
        }

        return [.. result, .. before[line..]];
    }

    // Length of the longest common subsequence.
    private static int Common(List<string> before, List<string> after)
    {
        var lengths = new int[before.Count + 1, after.Count + 1];
        for (var i = 1; i <= before.Count; i++)
        {
            for (var j = 1; j <= after.Count; j++)
            {
                lengths[i, j] = before[i - 1] == after[j - 1] ? lengths[i - 1, j - 1] + 1 : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
            }
        }

        return lengths[before.Count, after.Count];
    }

    private static string Apply(TemporaryFolder folder, string patch)
    {
        File.WriteAllText(folder["all.patch"], patch);
        var start = new ProcessStartInfo("git", ["apply", "--whitespace=nowarn", "all.patch"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment = { ["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(folder.Path) },
        };
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        return error;
    }
}
