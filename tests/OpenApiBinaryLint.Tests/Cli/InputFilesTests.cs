using System.Text;
using OpenApiBinaryLint.Cli;
using OpenApiBinaryLint.Cli.Files;

namespace OpenApiBinaryLint.Tests.Cli;

public sealed class InputFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Links_are_not_followed_so_circles_end()
    {
        _folder.With("specs/api.yaml", "").With("elsewhere/other.yaml", "");
        Directory.CreateSymbolicLink(_folder["specs/loop"], _folder.Path);
        File.CreateSymbolicLink(_folder["specs/link.yaml"], _folder["elsewhere/other.yaml"]);

        Assert.Equal(["specs/api.yaml"], Find("specs"));
    }

    [Fact]
    public void A_folder_is_entered_through_a_link_that_is_named()
    {
        _folder.With("elsewhere/api.yaml", "");
        Directory.CreateSymbolicLink(_folder["specs"], _folder["elsewhere"]);

        Assert.Equal(["specs/api.yaml"], Find("specs"));
    }

    [Fact]
    public void Files_outside_the_current_folder_are_shown_relative_to_it()
    {
        _folder.With("api.yaml", "").With("inner/other.yaml", "");

        Assert.Equal(["../api.yaml", "other.yaml"], FindIn(_folder["inner"], "..", "."));
    }

    [Fact]
    public void The_order_is_ordinal()
    {
        _folder.With("b.yaml", "").With("a/z.yaml", "").With("B.json", "").With("a.yml", "");

        Assert.Equal(["B.json", "a.yml", "a/z.yaml", "b.yaml"], Find());
    }

    [Fact]
    public void A_file_that_is_named_and_found_counts_as_named()
    {
        _folder.With("a.yaml", "").With("b.yaml", "");

        var files = new InputFiles(SessionIn(_folder.Path), inputPath: null).Find([".", "b.yaml"]);

        Assert.Equal([false, true], files.Select(file => file.IsNamed));
    }

    [Fact]
    public void What_stands_behind_a_line_in_another_encoding_is_ignored_too()
    {
        _folder.With(".git/HEAD", "").With("a.yaml", "").With("b.yaml", "");
        File.WriteAllBytes(_folder[".gitignore"], Encoding.Latin1.GetBytes("# für alle\nb.yaml\n"));

        Assert.Equal(["a.yaml"], Find());
    }

    [Fact]
    public void The_excludes_of_a_worktree_are_those_of_the_repository_that_it_shares()
    {
        _folder.With("main/.git/info/exclude", "secret.yaml")
            .With("main/.git/worktrees/tree/commondir", "../..\n")
            .With("tree/.git", $"gitdir: {_folder["main/.git/worktrees/tree"]}\n")
            .With("tree/secret.yaml", "")
            .With("tree/api.yaml", "");

        Assert.Equal(["api.yaml"], FindIn(_folder["tree"]));
    }

    [Fact]
    public void A_glob_begins_outside_the_current_folder()
    {
        _folder.With("specs/api.yaml", "").With("inner/other.yaml", "");

        Assert.Equal(["../specs/api.yaml"], FindIn(_folder["inner"], "../specs/*.yaml"));
    }

    private List<string> Find(params string[] paths) => FindIn(_folder.Path, paths);

    private static List<string> FindIn(string workingDirectory, params string[] paths) =>
        [.. new InputFiles(SessionIn(workingDirectory), inputPath: null).Find([.. paths]).Select(file => file.ReportPath)];

    private static Session SessionIn(string workingDirectory) => new()
    {
        OpenInput = () => Stream.Null,
        Output = TextWriter.Null,
        OpenError = () => TextWriter.Null,
        WorkingDirectory = workingDirectory,
        ShowsColour = false,
    };
}
