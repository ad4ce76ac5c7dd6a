using FsCheck;
using FsCheck.Fluent;
using OpenApiBinaryLint.Cli;
using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Cli.Commands;

namespace OpenApiBinaryLint.Tests.Cli;

public sealed class ArgumentsTests
{
    private static readonly string[] Words =
    [
        "api.yaml", "-", "--", "a b", "", "json", "error", "@file", "--format", "--format=json", "--format=json=a=b", "--format=",
        "--format:text", "--output", "--output=x", "--fail-on", "--fail-on=never", "--no-conformance", "--no-conformance=x",
        "--nothing", "-x", "--changed", "--changed=x", "--changed=", "--staged", "--rule", "--rule=DOC001=off", "--help", "-h", "---format", "--FORMAT",
    ];

    [Fact]
    public void The_quick_reader_and_the_parser_understand_the_same()
    {
        var commandLines = Gen.Choose(0, 5).SelectMany(count => Gen.Elements(Words).ArrayOf(count))
            .Where(words => PlainArguments.Read(Lint, words) is not null)
            .ToArbitrary();

        Prop.ForAll(commandLines, words => Shown(PlainArguments.Read(Lint, words)) == Shown(Parsed(words)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Theory]
    [InlineData("api.yaml --format json --fail-on never")]
    [InlineData("- --stdin-path=api.yaml --no-conformance")]
    [InlineData("--rule DOC001=off --rule DOC002=warning a b")]
    public void Everyday_command_lines_take_the_quick_way(string line) =>
        Assert.NotNull(PlainArguments.Read(Lint, line.Split(' ')));

    [Fact]
    public void Every_command_has_its_name_and_help_that_fits_a_screen()
    {
        using var folder = new TemporaryFolder();
        Assert.All(Command.Names, name =>
        {
            var help = CommandRun.Of([name, "--help"], folder).Output.Split('\n');
            Assert.Equal(name, Command.Named(name)?.Syntax.Name);
            Assert.InRange(help.Length, 2, 40);
            Assert.All(help, line => Assert.InRange(line.Length, 0, 80));
        });
    }

    [Fact]
    public void The_version_is_told()
    {
        using var folder = new TemporaryFolder();
        Assert.Matches("^openapi-binary-lint [0-9]+[.][0-9]+[.][0-9]+[^+]*\n$", CommandRun.Of(["--version"], folder).Output);
    }

    private static CommandSyntax Lint => Command.Named("lint")!.Syntax;

    private static Arguments? Parsed(string[] words) => CommandLineParser.Parse(Lint, words, new Session
    {
        OpenInput = () => Stream.Null,
        Output = TextWriter.Null,
        OpenError = () => TextWriter.Null,
        WorkingDirectory = Path.GetTempPath(),
        ShowsColour = false,
    });

    private static string Shown(Arguments? arguments)
    {
        if (arguments is null)
        {
            return "nothing";
        }

        var options = Lint.Options.SelectMany(option => arguments.Values(option).Select(value => $"{option.Name}={value}"));
        return string.Join('|', arguments.Operands.Concat(options));
    }
}
