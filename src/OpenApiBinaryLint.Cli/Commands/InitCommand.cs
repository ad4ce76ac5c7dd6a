using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Cli.Configuration;
using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Cli.Commands;

/// <summary>Writes a configuration to start from.</summary>
internal sealed class InitCommand : Command
{
    /// <summary>Each key with its default, or with an example where it has none.</summary>
    internal const string Configuration =
        """
        # yaml-language-server: $schema=https://raw.githubusercontent.com/openapi-binary-lint/openapi-binary-lint/main/src/OpenApiBinaryLint.Cli/configuration.schema.json
        # Holds for the API documents of this folder and of those below. What is commented out shows the default, or an example where there is none.

        # The rules to start from: recommended, strict, all, or the path of another file; of a list, later ones win.
        # extends: recommended

        # What the documents are for: rest, http, or auto, which looks inside.
        # target: auto

        # The binary media types, where Terraform or SAM sets them and not the document; example.
        # binary-media-types: [image/png, "*/*"]

        # false leaves out what Microsoft.OpenApi says (OAS001).
        # conformance: true

        # Severities by a rule's ID or name: error, warning, info, off, on; example.
        # rules: {BIN007: off, unknown-property: error}

        # Files and folders to pass over, in patterns as in .gitignore; example.
        # ignore: [generated/, "!generated/api.yaml"]

        # Other settings for some files; later ones win; example.
        # overrides: [{files: [legacy/], target: http, rules: {BIN018: info}}]

        """;

    /// <inheritdoc/>
    public override CommandSyntax Syntax { get; } = new(
        "init",
        "Writes a commented configuration, and prints the hook for pre-commit",
        "",
        [],
        ["openapi-binary-lint init"])
    {
        Notes = "A configuration that is there already is left as it is",
    };

    /// <inheritdoc/>
    public override int Run(Arguments arguments, Session session)
    {
        var path = session.FullPath(Configurations.Name);
        var nearest = Configurations.NearestTo(session.WorkingDirectory);
        if (nearest is not null && Path.GetDirectoryName(nearest) == Path.GetDirectoryName(path))
        {
            throw new UsageException($"There is a configuration already: {session.ReportPath(nearest)}");
        }

        OutputFile.Write(path, static writer => writer.Write(Configuration.ReplaceLineEndings("\n")));
        session.Tell($"Wrote {Configurations.Name}; the hook for .pre-commit-config.yaml:");
        if (nearest is not null)
        {
            var above = session.ReportPath(nearest);
            session.Warn($"{above} no longer holds in this folder; write `{Setting.ExtendsKey}: {above}` to go on from it");
        }

        session.Output.Write(
            $"""
            repos:
              - repo: {RuleInfo.Repository}
                rev: v{CommandLineParser.Version()}
                hooks:
                  - id: {Program.Name}

            """.ReplaceLineEndings("\n"));
        return ExitCode.Success;
    }
}
