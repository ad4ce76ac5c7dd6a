using OpenApiBinaryLint.Cli;
using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Cli.Commands;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>The manual page, from what the commands say of themselves.</summary>
internal static class ManualPage
{
    public static string Write()
    {
        var commands = Command.Names.Select(static name => Command.Named(name)!.Syntax).ToList();
        return
            $"""
            .\" Made from the syntax of the commands; ManualPageTests leaves it new where that has changed.
            .TH {Escaped(Program.Name.ToUpperInvariant())} 1 "" "{Escaped(Program.Name)}" "User Commands"
            .SH NAME
            {Escaped(Program.Name)} \- finds what breaks payloads at Amazon API Gateway in OpenAPI documents
            .SH SYNOPSIS
            .B {Escaped(Program.Name)}
            .I COMMAND
            [\fIoptions\fR] [\fIoperands\fR]
            .SH DESCRIPTION
            Reads Swagger 2.0 and OpenAPI 3.0, YAML and JSON, also inside of templates of CloudFormation and SAM, and says where the integrations
            and binary media types of a document make Amazon API Gateway corrupt, refuse or fail payloads. It mends, explains and converts documents as well.
            It opens no network connection.
            .SH COMMANDS
            {string.Concat(commands.Select(OfCommand))}Every command takes \fB\-h\fR and \fB\-\-help\fR.
            .SH EXIT STATUS
            .TP
            .B 0
            Nothing was found at or above \fB\-\-fail\-on\fR.
            .TP
            .B 1
            There are findings.
            .TP
            .B 2
            It could not run: usage, configuration, unreadable file.
            .SH ENVIRONMENT
            .TP
            .B NO_COLOR
            Where it is set, nothing is coloured.
            .SH FILES
            .TP
            .I .openapi\-binary\-lint.yaml
            The configuration of the documents in its folder and below.
            .SH EXAMPLES
            .nf
            {string.Concat(commands.SelectMany(static command => command.Examples).Select(static example => $"{Escaped(example)}\n"))}.fi
            .SH SEE ALSO
            .UR https://github.com/openapi\-binary\-lint/openapi\-binary\-lint
            The repository
            .UE
            holds a page on each rule, as does
            .BR "{Escaped(Program.Name)} rules" .

            """.ReplaceLineEndings("\n");
    }

    private static string OfCommand(CommandSyntax command)
    {
        var operand = command.Operand.Length == 0 ? "" : $" \\fR[\\fI{Escaped(command.Operand)}\\fR]";
        var notes = command.Notes.Length == 0 ? "" : $"{Escaped(command.Notes)}.\n.PP\n";
        return $".SS {Escaped(command.Name)}{operand}\n{Escaped(command.Summary)}.\n{string.Concat(command.Options.Select(OfOption))}.PP\n{notes}";
    }

    private static string OfOption(Option option)
    {
        var value = option.ValueName is null ? ""
            : option.Default is null ? $" \\fI{Escaped(option.ValueName)}\\fR"
            : $"[=\\fI{Escaped(option.ValueName)}\\fR]";
        var letter = option.Letter is null ? "" : $"\\fB\\-{option.Letter}\\fR, ";
        return $".TP\n{letter}\\fB{Escaped($"--{option.Name}")}\\fR{value}\n{Escaped(option.Description)}.\n";
    }

    // Of these characters roff makes others, or commands.
    private static string Escaped(string text) => text
        .Replace("\\", @"\e", StringComparison.Ordinal)
        .Replace("-", @"\-", StringComparison.Ordinal)
        .Replace("'", @"\(aq", StringComparison.Ordinal)
        .Replace("\"", @"\(dq", StringComparison.Ordinal)
        .Replace("~", @"\(ti", StringComparison.Ordinal);
}
