using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Cli.Git;

namespace OpenApiBinaryLint.Cli.Commands;

/// <summary>The options that narrow a run to what has changed.</summary>
internal static class ChangeOptions
{
    internal static readonly Option Changed = new("changed", "REF", "Only files changed since REF (default: HEAD)") { Default = "HEAD" };
    internal static readonly Option ChangedLines = new("changed-lines", "REF", "Only findings on lines changed since REF") { Default = "HEAD" };
    internal static readonly Option Staged = new("staged", null, "Only staged files, with their content in the index");

    /// <summary>What has changed, or null where all files are meant.</summary>
    public static GitChanges? Read(Arguments arguments, Session session)
    {
        var given = Array.FindAll([Changed, ChangedLines, Staged], arguments.Has);
        if (given.Length == 0)
        {
            return null;
        }

        if (given.Length > 1)
        {
            throw new UsageException($"--{given[0].Name} or --{given[1].Name}: a run takes one of them");
        }

        var option = given[0];
        RefuseContradictions(option, arguments);
        var repository = GitRepository.Open(session.WorkingDirectory);
        CheckOperands(option, arguments.Operands, repository, session);
        return option == Staged
            ? GitChanges.Staged(repository)
            : GitChanges.Since(repository, repository.BaseOf(arguments.Value(option)!), linesOnly: option == ChangedLines);
    }

    private static void RefuseContradictions(Option option, Arguments arguments)
    {
        if (option != Staged && arguments.Value(option)!.Length == 0)
        {
            // A variable that is not set; it would be taken for HEAD, from which nothing differs.
            throw new UsageException($"--{option.Name}= names no commit");
        }

        if (arguments.Operands.Contains("-"))
        {
            throw new UsageException($"--{option.Name} asks git about files, and standard input is none");
        }

        if (arguments.Has(LintCommand.WriteBaseline))
        {
            throw new UsageException($"--{LintCommand.WriteBaseline.Name} takes all findings: leave out --{option.Name}");
        }

        var writing = Array.Find([LintCommand.Fix, LintCommand.FixUnsafe, LintCommand.Diff, LintCommand.PruneBaseline], arguments.Has);
        if (writing is not null && option == Staged)
        {
            throw new UsageException($"--{Staged.Name} looks at the index, --{writing.Name} at the files: use --{Changed.Name}, and stage the result");
        }

        if (writing is not null && writing != LintCommand.PruneBaseline && option == ChangedLines)
        {
            throw new UsageException($"--{writing.Name} mends whole files: use --{Changed.Name} with it");
        }
    }

    private static void CheckOperands(Option option, List<string> operands, GitRepository repository, Session session)
    {
        foreach (var operand in operands)
        {
            var path = session.FullPath(operand);
            if (option != Staged && !Path.Exists(path) && repository.Commit(operand) is not null)
            {
                throw new UsageException($"No such file or folder: {operand}; a commit is written --{option.Name}={operand}");
            }

            if (!repository.Covers(path))
            {
                throw new UsageException($"{operand} is not in the git repository of the current folder");
            }
        }
    }
}
