using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Cli.Commands;
using OpenApiBinaryLint.Cli.Configuration;

namespace OpenApiBinaryLint.Cli;

/// <summary>Runs the command that was asked for.</summary>
internal static class Program
{
    public const string Name = "openapi-binary-lint";

    private const int OutputBuffer = 16 * 1024;

    public static int Main(string[] args)
    {
        // A writer of our own: Console.Out would look up an encoding, flush each line and end lines as the system does.
        var output = new StreamWriter(StandardOutput.Open(), bufferSize: OutputBuffer);
        var session = new Session
        {
            OpenInput = StandardInput.Open,
            Output = output,
            OpenError = static () => new StreamWriter(Console.OpenStandardError()) { AutoFlush = true },
            WorkingDirectory = Environment.CurrentDirectory,
            ShowsColour = ShowsColour(Console.IsOutputRedirected),
            ShowsProgress = static () => IsTerminal(Console.IsErrorRedirected) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")),
            ShowsColourInErrors = static () => ShowsColour(Console.IsErrorRedirected),
        };
        try
        {
            return Run(args, session);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed or full: nobody can be told.
            return ExitCode.CouldNotRun;
        }
    }

    /// <summary>Runs a command line and gives the exit code.</summary>
    public static int Run(string[] args, Session session)
    {
        try
        {
            var exitCode = RunCommand(args, session);
            session.Output.Flush();
            return exitCode;
        }
        catch (ConfigurationException exception)
        {
            session.Say(exception.Message);
            return ExitCode.CouldNotRun;
        }
        catch (Exception exception)
        {
            var isExpected = exception is UsageException or IOException or UnauthorizedAccessException;
            session.Complain(isExpected ? exception.Message : $"Internal error, please report it: {exception}");
            return ExitCode.CouldNotRun;
        }
    }

    private static int RunCommand(string[] args, Session session)
    {
        if (args.Length == 0)
        {
            CommandLineParser.WriteOverview(session.Error);
            return ExitCode.CouldNotRun;
        }

        if (Command.Named(args[0]) is not { } command)
        {
            CommandLineParser.ParseWithoutCommand(args, session);
            return ExitCode.Success;
        }

        var words = args[1..];
        var arguments = PlainArguments.Read(command.Syntax, words) ?? CommandLineParser.Parse(command.Syntax, words, session);
        if (arguments is null)
        {
            return ExitCode.Success;
        }

        arguments.CheckChoices(command.Syntax);
        return command.Run(arguments, session);
    }

    // https://no-color.org
    private static bool ShowsColour(bool isRedirected) => IsTerminal(isRedirected) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    // The classic console of Windows shows escape sequences as they are.
    private static bool IsTerminal(bool isRedirected) =>
        !isRedirected
        && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && (!OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("WT_SESSION") is not null);
}
