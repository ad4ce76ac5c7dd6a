using System.Runtime.Versioning;
using System.Text;
using System.Text.RegularExpressions;
using OpenApiBinaryLint.Cli;

namespace OpenApiBinaryLint.Tests.Cli;

public sealed partial class FileFixerTests : IDisposable
{
    private const string Mistaken = "openapi: 3.0.1\ninfo: {title: Images, version: \"1\"}\npaths: {}\nx-amazon-apigateway-binary-media-types: [image~1png]\n";
    private const string Mended = "openapi: 3.0.1\ninfo: {title: Images, version: \"1\"}\npaths: {}\nx-amazon-apigateway-binary-media-types: [image/png]\n";

    // `«old|new»` marks what the fixes change.
    private const string Document =
        """
        # the API of images
        ---
        openapi: 3.0.1   # trailing blanks follow  
        'info': {title: "Images", version: '1', }

        paths:
            /images:
                post: &upload
                    responses: {'200': {description: "Stored"}}
                    "x-amazon-apigateway-integration" :   # of Lambda
                        'type': aws # AWS
                        httpMethod:	«'GET'|'POST'»
                        uri: arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:store/invocations
                        contentHandling:   «CONTVERT_TO_TEXT|CONVERT_TO_TEXT»
                        requestTemplates: {image/png: '{}', application/json: ''}
                        passthroughBehavior: NEVER
                        responses: {default: {statusCode: '200'}}
            /copies:
                post: *upload
            /thumbnails: {get: {responses: {"200": {description: ""}}
                , x-amazon-apigateway-integration: {"type" : "HTTP",
                  contentHandling:  «"convert_to_binary"|"CONVERT_TO_BINARY"» , httpMethod: GET,  uri: 'https://example.com', responses: {default: {statusCode: '200'}} }}} # flow

        "x-amazon-apigateway-binary-media-types":
        -   «image~1png|image/png»
        # between the entries
        - 'font/otf'	# tab before
        -   «"html/text"|"text/html"»   # é 😀
        x-notes: |+
          image~1png


        # the end
        ...
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\n", false, true)]
    [InlineData("\r\n", false, true)]
    [InlineData("\r\n", true, false)]
    [InlineData("\n", true, false)]
    [InlineData("mixed", true, true)]
    public void Every_byte_that_no_edit_names_is_kept(string lineEnd, bool hasByteOrderMark, bool endsLine)
    {
        var text = (hasByteOrderMark ? "\uFEFF" : "") + Document.ReplaceLineEndings("\n") + (endsLine ? "\n" : "");
        var line = 0;
        text = NewLines().Replace(text, _ => lineEnd == "mixed" ? line++ % 2 == 0 ? "\n" : "\r\n" : lineEnd);
        File.WriteAllBytes(_folder["api.yaml"], Encoding.UTF8.GetBytes(Changes().Replace(text, "$1")));

        Lint("--fix", "api.yaml");

        Assert.Equal(Changes().Replace(text, "$2"), Encoding.UTF8.GetString(File.ReadAllBytes(_folder["api.yaml"])));
    }

    [Fact]
    public void Files_behind_links_are_mended_and_keep_their_mode()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.UserExecute;
        _folder.With("real/api.yaml", Mistaken);
        File.SetUnixFileMode(_folder["real/api.yaml"], Mode);
        File.CreateSymbolicLink(_folder["link.yaml"], "real/api.yaml");

        Assert.Equal(ExitCode.Success, Lint("--fix", "link.yaml").ExitCode);

        Assert.Equal("real/api.yaml", new FileInfo(_folder["link.yaml"]).LinkTarget);
        Assert.Equal(Mended, _folder.Read("real/api.yaml"));
        Assert.Equal(Mode, File.GetUnixFileMode(_folder["real/api.yaml"]));
        Assert.Equal([_folder["real/api.yaml"]], Directory.GetFiles(_folder["real"]));
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_cannot_be_written_to_loses_nothing()
    {
        _folder.With("locked/api.yaml", Mistaken).With("open.yaml", Mistaken);
        File.SetUnixFileMode(_folder["locked"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            AssertOnlyOpenIsMended("locked/api.yaml");
        }
        finally
        {
            File.SetUnixFileMode(_folder["locked"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    // A privileged user may write anywhere, but no file system takes such a name and more.
    [Fact]
    public void A_file_beside_which_nothing_can_be_written_is_left_as_it_was()
    {
        var name = new string('a', 245) + ".yaml";
        _folder.With(name, Mistaken).With("open.yaml", Mistaken);
        AssertOnlyOpenIsMended(name);
    }

    private void AssertOnlyOpenIsMended(string other)
    {
        var run = Lint("--fix", other, "open.yaml");

        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Contains($"error: Cannot write {other}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("Fixed 1 finding in 1 file\n", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{other}:4:", run.Output, StringComparison.Ordinal);
        Assert.Equal(Mistaken, _folder.Read(other));
        Assert.Equal(Mended, _folder.Read("open.yaml"));
        Assert.Equal(2, Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Length);
    }

    private CommandRun Lint(params string[] arguments) => CommandRun.Of(["lint", "--no-conformance", .. arguments], _folder);

    [GeneratedRegex("«(.*?)\\|(.*?)»")]
    private static partial Regex Changes();

    [GeneratedRegex("\n")]
    private static partial Regex NewLines();
}
