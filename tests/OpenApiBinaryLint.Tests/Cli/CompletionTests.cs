using System.Diagnostics;
using OpenApiBinaryLint.Cli.Commands;
using OpenApiBinaryLint.Rules;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>Asks the shells themselves what they offer.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("api.yaml", "").With("specs/api.yaml", "");

    public CompletionTests()
    {
        foreach (var shell in (string[])["bash", "zsh", "fish"])
        {
            _folder.With($"scripts/{shell}", CommandRun.Of(["completion", shell], _folder).Output);
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Bash parts words at equals signs; where nothing is offered, it completes files by itself.</summary>
    [InstalledTheory("bash")]
    [InlineData("", "lint convert explain patch rules init completion --help --version")]
    [InlineData("l", "lint")]
    [InlineData("lint --fi", "--fix --fix-unsafe")]
    [InlineData("lint --fail-on ", "error warning info never")]
    [InlineData("lint --fail-on = w", "warning")]
    [InlineData("lint --fail-on =", "error warning info never")]
    [InlineData("lint --format s", "sarif")]
    [InlineData("lint --format sarif = ", "")]
    [InlineData("lint --rule BIN00", "BIN001 BIN002 BIN003 BIN004 BIN005 BIN006 BIN007 BIN008 BIN009")]
    [InlineData("lint --rule BIN007 = o", "off on")]
    [InlineData("lint --rule = duplicate-key = i", "info")]
    [InlineData("lint --changed a", "")]
    [InlineData("lint --output a", "")]
    [InlineData("lint a", "")]
    [InlineData("convert --to ", "2.0 3.0")]
    [InlineData("convert -o a", "")]
    [InlineData("explain --path a", "")]
    [InlineData("patch --format ", "json aws-cli")]
    [InlineData("rules duplicate", "duplicate-key")]
    [InlineData("completion ", "bash zsh fish")]
    [InlineData("init ", "")]
    public void Bash_offers(string words, string offered) => Assert.Equal(offered, Said("bash",
        "-c",
        $$"""
        . scripts/bash
        [ "$(complete -p openapi-binary-lint)" = 'complete -o default -F _openapi_binary_lint openapi-binary-lint' ] || exit 1
        COMP_WORDS=(openapi-binary-lint {{words}}{{(words.Length == 0 || words.EndsWith(' ') ? "''" : "")}})
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _openapi_binary_lint
        echo "${COMPREPLY[*]}"
        """));

    [InstalledTheory("fish")]
    [InlineData("", "completion convert explain init lint patch rules")]
    [InlineData("lint --fi", "--fix --fix-unsafe")]
    [InlineData("lint --fail-on ", "error info never warning")]
    [InlineData("lint --fail-on=w", "--fail-on=warning")]
    [InlineData("lint --format s", "sarif scripts/ specs/")]
    [InlineData("lint --rule BIN00", "BIN001 BIN002 BIN003 BIN004 BIN005 BIN006 BIN007 BIN008 BIN009")]
    [InlineData("lint --rule BIN007=o", "BIN007=off BIN007=on")]
    [InlineData("lint a", "api.yaml")]
    [InlineData("convert -o a", "api.yaml")]
    [InlineData("convert --out-dir s", "scripts/ specs/")]
    [InlineData("explain lint --path a", "")]
    [InlineData("rules duplicate", "duplicate-key")]
    [InlineData("completion ", "bash fish zsh")]
    [InlineData("init ", "")]
    public void Fish_offers(string words, string offered) => Assert.Equal(offered, string.Join(' ',
        Said("fish", "--no-config", "-c", $"source scripts/fish; complete -C 'openapi-binary-lint {words}'")
            .Split('\n').Select(static line => line.Split('\t')[0]).Order(StringComparer.Ordinal)));

    /// <summary>In a terminal of its own, for zsh completes only what is typed.</summary>
    [InstalledTheory("zsh")]
    [InlineData("lint --fail-on wa", "lint --fail-on warning ")]
    [InlineData("lint --fix-", "lint --fix-unsafe ")]
    [InlineData("lint --rule BIN007=wa", "lint --rule BIN007=warning ")]
    [InlineData("lint --format=sar", "lint --format=sarif ")]
    [InlineData("lint --format sarif=ap", "lint --format sarif=api.yaml ")]
    [InlineData("lint ap", "lint api.yaml ")]
    [InlineData("convert -o ap", "convert -o api.yaml ")]
    [InlineData("rules missing-convert", "rules missing-convert-to-text ")]
    [InlineData("comp", "completion ")]
    public void Zsh_completes(string typed, string completed) => Assert.Equal($"<openapi-binary-lint {completed}>", Said("zsh",
        "--no-rcs",
        "-c",
        $$"""
        zmodload zsh/zpty
        zpty shell TERM=dumb zsh --no-rcs -i
        zpty -w shell $'unsetopt zle; setopt zle; PS1=; autoload -U compinit; compinit -D -u; eval "$(cat scripts/zsh)"'
        zpty -w shell $'show() { print -r - "<$BUFFER>" > shown; BUFFER=; zle accept-line }; zle -N show; bindkey "^X" show; : > ready'
        repeat 1500 { [[ -e ready ]] && break; sleep 0.02 }
        zpty -w -n shell $'openapi-binary-lint {{typed}}\t\x18'
        repeat 1500 { [[ -s shown ]] && break; sleep 0.02 }
        cat shown
        """));

    [InstalledFact("zsh")]
    public void Zsh_reads_the_script() => Assert.Equal("", Said("zsh", "-n", "scripts/zsh"));

    [InstalledFact("fish")]
    public void Fish_reads_the_script() => Assert.Equal("", Said("fish", "-n", "scripts/fish"));

    [InstalledFact("shellcheck")]
    public void Shellcheck_finds_nothing_in_the_script_for_bash() => Assert.Equal("", Said("shellcheck", "--shell=bash", "scripts/bash"));

    [Theory]
    [InlineData("zsh", "'{0}:{1}'")]
    [InlineData("fish", "-a {0} -d '{1}'")]
    public void A_script_describes_commands_options_and_rules(string shell, string command)
    {
        var script = _folder.Read($"scripts/{shell}").Replace(@"\'", "'", StringComparison.Ordinal).Replace(@"\[", "[", StringComparison.Ordinal)
            .Replace(@"\]", "]", StringComparison.Ordinal).Replace("'''", "'", StringComparison.Ordinal);
        foreach (var syntax in Command.Names.Select(static name => Command.Named(name)!.Syntax))
        {
            Assert.Contains(string.Format(null, command, syntax.Name, syntax.Summary), script, StringComparison.Ordinal);
            Assert.All(syntax.Options, option => Assert.Contains(option.Description, script, StringComparison.Ordinal));
        }

        Assert.All(RuleCatalog.Infos, rule => Assert.Contains($"{rule.Slug}: {rule.Summary}", script, StringComparison.Ordinal));
    }

    private string Said(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd().TrimEnd('\n');
        process.WaitForExit();
        return output + error.Result;
    }
}
