using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Cli.Configuration;
using OpenApiBinaryLint.Reporting;

namespace OpenApiBinaryLint.Cli.Completion;

/// <summary>A script by which a shell completes command lines. It holds every word, so that to press Tab does not start this program.</summary>
/// <param name="output">Where the script is written.</param>
/// <param name="commands">In the order of the help.</param>
internal abstract class CompletionScript(TextWriter output, IReadOnlyList<CommandSyntax> commands)
{
    protected const string Help = "Show this help";
    protected const string Version = "Show version information";

    protected static string Severities { get; } = string.Join(' ', Setting.Severities);

    protected static string Formats { get; } = string.Join(' ', Reporter.Formats);

    protected IReadOnlyList<CommandSyntax> Commands => commands;

    /// <summary>Writes the whole script.</summary>
    public abstract void Write();

    protected void Line(string text = "") => output.Write($"{text}\n");
}
