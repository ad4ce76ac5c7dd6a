using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Tests.Pipelines;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>Files that are huge, that lead elsewhere, or that go away while they are worked on.</summary>
public sealed class HostileFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("lint big.yaml", 1, "DOC007")]
    [InlineData("lint link.yaml", 1, "DOC007")]
    [InlineData("lint --fix link.yaml", 1, "DOC007")]
    [InlineData("explain link.yaml", 1, "DOC007")]
    [InlineData("convert --to 2.0 link.yaml", 2, "Cannot read link.yaml: it is larger than a document may be")]
    [InlineData("patch link.yaml", 2, "Cannot read link.yaml: it is larger than a document may be")]
    [InlineData("lint --config link.yaml small.json", 2, "link.yaml is larger than 256 MB")]
    [InlineData("lint --baseline link.yaml small.json", 2, "link.yaml is larger than 256 MB")]
    [InlineData("convert --to 3.0 small.json -o big.yaml --check", 1, "big.yaml is not up to date")]
    public void A_file_over_the_limit_is_refused_also_behind_a_link(string command, int exitCode, string message)
    {
        _folder.With("small.json", MistakenDocument.Json);
        using (var file = File.Create(_folder["big.yaml"]))
        {
            file.SetLength(SyntaxLimits.Default.Bytes + 1);
        }

        File.CreateSymbolicLink(_folder["link.yaml"], "big.yaml");

        var run = CommandRun.Of(command.Split(' '), _folder);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Output + run.Error, StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData(".openapi-binary-lint.yaml")]
    [InlineData(".gitignore")]
    [InlineData("found.yaml")]
    public void A_link_to_a_device_that_nobody_named_is_not_read(string name)
    {
        _folder.With(".git/HEAD", "").With("api.json", MistakenDocument.Json);
        File.CreateSymbolicLink(_folder[name], "/dev/zero");

        Assert.Equal(1, CommandRun.Of(["lint"], _folder).ExitCode);
    }

    [Fact]
    public void A_link_that_leads_nowhere_or_in_a_circle_cannot_be_read()
    {
        File.CreateSymbolicLink(_folder["nowhere.yaml"], "missing.yaml");
        File.CreateSymbolicLink(_folder["circle.yaml"], "circle.yaml");

        Assert.Equal(2, CommandRun.Of(["lint", "nowhere.yaml", "circle.yaml"], _folder).ExitCode);
        Assert.Equal(0, CommandRun.Of(["lint", "."], _folder).ExitCode);
    }

    // Standard input is opened after `0.json` was read and before `z.json` is: reports name it <stdin>.
    [Fact]
    public void A_file_that_vanishes_after_it_was_found_cannot_be_read()
    {
        _folder.With("0.json", MistakenDocument.Json).With("z.json", MistakenDocument.Json);

        var run = CommandRun.Of(["lint", "0.json", "-", "z.json", "--format", "json"], _folder, () => Without("z.json"));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("error: Cannot read z.json: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"0.json\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_vanishes_after_it_was_read_is_not_written_again()
    {
        _folder.With("0.json", MistakenDocument.Json).With("z.json", MistakenDocument.Json);

        var run = CommandRun.Of(["lint", "--fix", "0.json", "-", "z.json"], _folder, () => Without("0.json"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error: Cannot write 0.json: ", run.Error, StringComparison.Ordinal);
        Assert.Equal([_folder["z.json"]], Directory.GetFiles(_folder.Path));
        Assert.Contains("image/png", _folder.Read("z.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_saved_after_it_was_read_is_left_as_it_was_saved()
    {
        _folder.With("0.json", MistakenDocument.Json);

        var run = CommandRun.Of(["lint", "--fix", "0.json", "-"], _folder, () =>
        {
            _folder.With("0.json", "{}");
            return Stream.Null;
        });

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error: Cannot write 0.json: it has changed since it was read\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("{}", _folder.Read("0.json"));
    }

    [Fact]
    public void A_folder_that_vanishes_is_told_and_the_others_are_listed()
    {
        var complaints = new List<string>();

        Assert.Empty(new FolderWalk(complaints).Files(_folder["gone"]));

        Assert.StartsWith("Cannot list a folder: ", Assert.Single(complaints), StringComparison.Ordinal);
    }

    // No file system takes such a name and more, which a file beside it has.
    [Theory]
    [InlineData("convert api.json --to 2.0 -o NAME")]
    [InlineData("convert api.json --to 2.0 -o out.json --report NAME")]
    [InlineData("convert api.json --to 2.0 -o NAME --residue file")]
    [InlineData("explain api.json -o NAME")]
    [InlineData("patch api.json -o NAME")]
    [InlineData("lint api.json --format sarif=NAME")]
    [InlineData("lint api.json --write-baseline NAME")]
    public void Results_that_cannot_be_written_leave_the_file_that_was_there(string command)
    {
        var name = new string('a', 245) + ".json";
        _folder.With("api.json", MistakenDocument.Json).With(name, "old");

        var run = CommandRun.Of(command.Replace("NAME", name, StringComparison.Ordinal).Split(' '), _folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Matches($"(?m)^error: .*{_folder[name].Replace("\\", "\\\\", StringComparison.Ordinal)}", run.Error);
        Assert.DoesNotContain($".{name}", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", _folder.Read(name));
        Assert.All(Directory.GetFiles(_folder.Path), static file => Assert.NotEqual('.', Path.GetFileName(file)[0]));
    }

    [UnixTheory]
    [InlineData("convert api.json --to 2.0 -o new.json")]
    [InlineData("explain api.json -o new.txt")]
    [InlineData("lint --fix api.json")]
    public void A_file_larger_than_the_system_allows_is_not_half_written(string command)
    {
        var name = new string('t', 30_000);
        var text = MistakenDocument.Json.Replace("\"t\"", $"\"{name}\"", StringComparison.Ordinal).Replace("{}", $"{{ \"/{name}\": {{ \"get\": {{}} }} }}", StringComparison.Ordinal);
        _folder.With("api.json", text);

        // The runtime maps its code through a file unless told not to.
        var run = CommandProcess.Script(_folder, $"ulimit -f 8; tool {command}", ("DOTNET_EnableWriteXorExecute", "0"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("too large", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Internal", run.Error, StringComparison.Ordinal);
        Assert.Equal(text, _folder.Read("api.json"));
        Assert.Equal([_folder["api.json"]], Directory.GetFileSystemEntries(_folder.Path));
    }

    private MemoryStream Without(string name)
    {
        File.Delete(_folder[name]);
        return new();
    }
}
