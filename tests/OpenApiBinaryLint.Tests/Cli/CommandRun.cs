using System.Text;
using OpenApiBinaryLint.Cli;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>What came of a command line.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command line in this process.</summary>
    public static CommandRun Of(string[] args, TemporaryFolder folder, string input = "", bool showsColour = false) =>
        Of(args, folder, () => new MemoryStream(Encoding.UTF8.GetBytes(input)), showsColour);

    /// <summary>Runs a command line in this process.</summary>
    public static CommandRun Of(string[] args, TemporaryFolder folder, Func<Stream> openInput, bool showsColour = false) =>
        Of(args, folder.Path, openInput, showsColour);

    /// <summary>Runs a command line in this process.</summary>
    public static CommandRun Of(string[] args, string folder) => Of(args, folder, static () => Stream.Null, showsColour: false);

    private static CommandRun Of(string[] args, string folder, Func<Stream> openInput, bool showsColour)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var session = new Session
        {
            OpenInput = openInput,
            Output = output,
            OpenError = () => error,
            WorkingDirectory = folder,
            ShowsColour = showsColour,
        };
        return new(Program.Run(args, session), output.ToString(), error.ToString());
    }
}
