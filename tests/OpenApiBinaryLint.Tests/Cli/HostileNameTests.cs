using System.Text.Json;
using System.Xml.Linq;
using OpenApiBinaryLint.Tests.Pipelines;
using OpenApiBinaryLint.Tests.Reporting;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>Files with names that mean something to a shell, a terminal, or the format of a report.</summary>
public sealed class HostileNameTests : IDisposable
{
    private const string NameOfBytes = "bad\uFFFDbytes.json";

    // In ordinal order, as reports have them.
    private static readonly string[] Names =
    [
        "#a?b=1.json", "*star*.json", "--fix.json", "-.json", "-dash.json", "100%0A.json", "::error::x.json", "<b>&amp;.json", "[x](y).json", "]]>.json", "a|b`c`.json",
        "back\\slash.json", "c:\\d.json", "double\"quote.json", "new\nline.json", "red\e[31m.json", "return\r.json", "single'quote.json", "tab\t.json",
        "with space.json", "{a,b}.json", "ü🐈\u202e.json",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public void Every_report_gives_the_names_back()
    {
        WriteAll();

        Assert.Equal(Names, Findings("json", "findings").Select(static finding => finding.GetProperty("file").GetString()));
        Assert.Equal(Names, Findings("sarif", "runs").Single().GetProperty("results").EnumerateArray().Select(static result => Uri.UnescapeDataString(
            result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!)));
        Assert.Equal(Names, JsonDocument.Parse(Report("gitlab")).RootElement.EnumerateArray().Select(static finding => finding.GetProperty("location").GetProperty("path").GetString()));
        Assert.Equal(Names, Report("github").Split('\n').SkipLast(2).Select(static line => WorkflowCommand.Read(line).Properties["file"]));
        Assert.Equal(Names.Select(InXml), XDocument.Parse(Report("checkstyle")).Descendants("file").Select(static file => file.Attribute("name")!.Value));
        Assert.Equal(Names.Select(InXml), XDocument.Parse(Report("junit")).Descendants("testsuite").Select(static suite => suite.Attribute("name")!.Value));
        Assert.Equal(Names.Length, Report("text").Split('\n').Count(static line => line.Contains(" error[BIN017 ", StringComparison.Ordinal)));
        Assert.Equal(Names.Length, Report("markdown").Split('\n').Count(static line => line.StartsWith("| error |", StringComparison.Ordinal)));
    }

    [UnixFact]
    public void Every_file_is_mended_and_converted()
    {
        WriteAll();

        Assert.Equal(0, CommandRun.Of(["convert", ".", "--to", "2.0", "--out-dir", "out"], _folder).ExitCode);
        Assert.Equal(0, CommandRun.Of(["lint", "--fix", "--no-conformance", "--", .. Names], _folder).ExitCode);

        Assert.All(Names, name => Assert.Contains("image/png", _folder.Read(name), StringComparison.Ordinal));
        Assert.All(Names, name => Assert.Contains("swagger", _folder.Read($"out/{name}"), StringComparison.Ordinal));
        Assert.Equal(Names.Length * 2, Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Length);
    }

    [UnixFact]
    public void Any_name_can_be_given_to_standard_input_and_to_results() => Assert.All(Names, name =>
    {
        var input = CommandRun.Of(["lint", "--format", "json", "-", $"--stdin-path={name}"], _folder, MistakenDocument.Json);
        var output = CommandRun.Of(["convert", "-", "--to", "2.0", $"--output=./{name}"], _folder, MistakenDocument.Json);

        Assert.Equal(name, JsonDocument.Parse(input.Output).RootElement.GetProperty("findings")[0].GetProperty("file").GetString());
        Assert.Equal((0, ""), (output.ExitCode, output.Error));
        Assert.Contains("swagger", _folder.Read(name), StringComparison.Ordinal);
    });

    [Fact]
    public void Messages_do_not_change_the_terminal()
    {
        var run = CommandRun.Of(["lint", "red\e[31m\r\u202e.json"], _folder);

        Assert.StartsWith("error: No such file or folder: red␛[31m", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Error);
        Assert.DoesNotContain('\u202e', run.Error);
    }

    // .NET decodes names as UTF-8 and cannot open what it has not decoded exactly.
    [LinuxFact]
    public void A_name_that_is_not_utf8_is_told_and_the_other_files_are_linted()
    {
        _folder.With("api.json", MistakenDocument.Json);

        var run = CommandProcess.Script(_folder, @"cp api.json $'bad\xffbytes.json' && tool lint --format json; code=$?; rm bad*; exit $code");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"error: Cannot read {NameOfBytes}: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("api.json", JsonDocument.Parse(run.Output).RootElement.GetProperty("findings")[0].GetProperty("file").GetString());
    }

    private void WriteAll()
    {
        foreach (var name in Names)
        {
            _folder.With(name, MistakenDocument.Json);
        }
    }

    private JsonElement.ArrayEnumerator Findings(string format, string property) => JsonDocument.Parse(Report(format)).RootElement.GetProperty(property).EnumerateArray();

    private string Report(string format) => CommandRun.Of(["lint", "--no-conformance", "--format", format, "."], _folder).Output;

    private static string InXml(string name) => name.Replace("\e", "␛", StringComparison.Ordinal);
}
