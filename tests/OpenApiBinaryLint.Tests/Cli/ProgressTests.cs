using OpenApiBinaryLint.Cli;

namespace OpenApiBinaryLint.Tests.Cli;

public sealed class ProgressTests
{
    [Fact]
    public void A_short_run_shows_nothing() => Assert.Equal("", Shown(TimeSpan.Zero, isTerminal: true));

    [Fact]
    public void A_long_run_is_shown_and_leaves_no_trace() => Assert.Equal("\r2 of 3 files\r\e[K", Shown(TimeSpan.FromSeconds(1.05), isTerminal: true));

    [Fact]
    public void Nothing_is_shown_where_there_is_no_terminal() => Assert.Equal("", Shown(TimeSpan.FromSeconds(1.05), isTerminal: false));

    private static string Shown(TimeSpan time, bool isTerminal)
    {
        using var error = new StringWriter();
        var session = new Session
        {
            OpenInput = static () => Stream.Null,
            Output = TextWriter.Null,
            OpenError = () => error,
            WorkingDirectory = Path.GetTempPath(),
            ShowsColour = false,
            ShowsProgress = () => isTerminal,
        };
        using (var progress = new Progress(session, 3))
        {
            progress.Advance();
            Thread.Sleep(time);
            progress.Advance();
            progress.Advance();
        }

        return error.ToString();
    }
}
