using OpenApiBinaryLint.Cli.Files;

namespace OpenApiBinaryLint.Tests.Cli;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_text_is_utf8_without_a_byte_order_mark()
    {
        OutputFile.Write(_folder["new/report.txt"], writer => writer.Write("é\n"));

        Assert.Equal([0xC3, 0xA9, (byte)'\n'], File.ReadAllBytes(_folder["new/report.txt"]));
    }

    [Fact]
    public void A_write_that_fails_leaves_the_old_file_and_nothing_else()
    {
        _folder.With("report.txt", "old");

        Assert.Throws<InvalidOperationException>(() => OutputFile.Write(_folder["report.txt"], writer =>
        {
            writer.Write("half of the ");
            throw new InvalidOperationException();
        }));

        Assert.Equal("old", File.ReadAllText(_folder["report.txt"]));
        Assert.Equal([_folder["report.txt"]], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void The_mode_of_the_file_is_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupExecute;
        _folder.With("report.txt", "old");
        File.SetUnixFileMode(_folder["report.txt"], Mode);

        OutputFile.Write(_folder["report.txt"], writer => writer.Write("new"));

        Assert.Equal(Mode, File.GetUnixFileMode(_folder["report.txt"]));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        _folder.With("real.txt", "old");
        File.CreateSymbolicLink(_folder["link.txt"], _folder["real.txt"]);

        OutputFile.Write(_folder["link.txt"], writer => writer.Write("new"));

        Assert.NotNull(new FileInfo(_folder["link.txt"]).LinkTarget);
        Assert.Equal("new", File.ReadAllText(_folder["real.txt"]));
    }

    [Fact]
    public void A_device_stays_a_device()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        OutputFile.Write("/dev/null", writer => writer.Write("nothing"));

        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }
}
