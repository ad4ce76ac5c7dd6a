using System.Reflection;
using McMaster.Extensions.CommandLineUtils;
using OpenApiBinaryLint.Cli.Commands;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Cli.CommandLine;

/// <summary>Reads any command line, explains mistakes and shows help.</summary>
internal static class CommandLineParser
{
    /// <summary>Reads what follows a command's name; null where help was asked for, and shown.</summary>
    public static Arguments? Parse(CommandSyntax syntax, string[] words, Session session)
    {
        using var application = NewApplication($"{Program.Name} {syntax.Name}", syntax.Summary);
        application.AllowArgumentSeparator = true;
        var notes = syntax.Notes.Length == 0 ? "" : $"{syntax.Notes}\n\n";
        application.ExtendedHelpText = $"{notes}Examples:\n  {string.Join("\n  ", syntax.Examples)}";
        application.Argument(syntax.Operand, "", syntax.TakesManyOperands);
        foreach (var option in syntax.Options)
        {
            application.Option(option.Letter is null ? $"--{option.Name}" : $"-{option.Letter}|--{option.Name}", option.Description, TypeOf(option)).ValueName = option.ValueName;
        }

        if (ShowsHelp(application, words, session))
        {
            return null;
        }

        var arguments = new Arguments();
        arguments.Operands.AddRange(application.Arguments[0].Values);
        arguments.Operands.AddRange(application.RemainingArguments);
        foreach (var option in syntax.Options)
        {
            foreach (var value in application.Options.Single(parsed => parsed.LongName == option.Name).Values)
            {
                arguments.Add(option, value ?? option.Default ?? "");
            }
        }

        return arguments;
    }

    /// <summary>Answers a command line that does not begin with a command: help, version, or a complaint.</summary>
    public static void ParseWithoutCommand(string[] words, Session session)
    {
        using var application = NewOverview();
        if (!ShowsHelp(application, words, session))
        {
            throw new UsageException($"There is no command\nSee {application.Name} --help");
        }
    }

    /// <summary>Shows the help about the program as a whole.</summary>
    public static void WriteOverview(TextWriter output)
    {
        using var application = NewOverview();
        application.HelpTextGenerator.Generate(application, output);
    }

    private static CommandLineApplication NewOverview()
    {
        var application = NewApplication(Program.Name, "Finds what breaks payloads at Amazon API Gateway in OpenAPI documents");
        application.VersionOption("--version", Version);
        application.ExtendedHelpText = $"{Program.Name} COMMAND --help tells more about a command";
        foreach (var name in Command.Names)
        {
            application.Command(name, command => command.Description = Command.Named(name)!.Syntax.Summary);
        }

        return application;
    }

    private static CommandLineApplication NewApplication(string name, string summary)
    {
        var application = new CommandLineApplication(
            new HelpText(), NullConsole.Singleton, Environment.CurrentDirectory, throwOnUnexpectedArg: true)
        {
            Name = name,
            Description = summary,
        };
        application.HelpOption("-h|--help").Description = "Show this help";
        return application;
    }

    private static bool ShowsHelp(CommandLineApplication application, string[] words, Session session)
    {
        // Where there is a mistake, McMaster shows a hint of its own.
        using var shown = new StringWriter();
        application.Out = shown;
        try
        {
            application.Parse(words);
            session.Output.Write(shown.ToString());
            return application.IsShowingInformation;
        }
        catch (CommandParsingException exception)
        {
            var meant = application.Commands.Count > 0 ? NearestCommand(words[0], session) : NearestOption(application, words, exception);
            var advice = meant is null ? "" : $"; did you mean '{meant}'?";
            throw new UsageException($"{exception.Message}{advice}\nSee {application.Name} --help");
        }
    }

    private static string? NearestCommand(string word, Session session) =>
        Path.Exists(session.FullPath(word)) ? $"{Program.Name} lint {word}" : Spelling.NearestOrLonger(word, Command.Names);

    // McMaster takes `--tp` for `--output` rather than for `--to`.
    private static string? NearestOption(CommandLineApplication application, string[] words, CommandParsingException exception)
    {
        if (exception is not UnrecognizedCommandParsingException)
        {
            return null;
        }

        var names = application.Options.Select(static option => option.LongName!).ToList();
        var unknown = words.Where(static word => word.StartsWith("--", StringComparison.Ordinal)).Select(static word => word[2..].Split('=')[0]).FirstOrDefault(name => !names.Contains(name));
        return unknown is not null && Spelling.NearestOrLonger(unknown, names) is { } nearest ? $"--{nearest}" : null;
    }

    private static CommandOptionType TypeOf(Option option) =>
        option.ValueName is null ? CommandOptionType.NoValue
        : option.Default is not null ? CommandOptionType.SingleOrNoValue
        : option.IsRepeatable ? CommandOptionType.MultipleValue
        : CommandOptionType.SingleValue;

    private static string Version()
    {
        var assembly = typeof(CommandLineParser).Assembly;
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return $"{Program.Name} {version.Split('+')[0]}";
    }
}
