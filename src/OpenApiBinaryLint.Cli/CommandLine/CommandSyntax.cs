namespace OpenApiBinaryLint.Cli.CommandLine;

/// <summary>What may be written after a command's name.</summary>
/// <param name="Name">The command.</param>
/// <param name="Summary">What it does, one line.</param>
/// <param name="Operand">What its operands are called, with <c>...</c> where there may be several; nothing where it takes none.</param>
/// <param name="Options">In the order of the help.</param>
/// <param name="Examples">Whole command lines.</param>
internal sealed record CommandSyntax(
    string Name, string Summary, string Operand, Option[] Options, string[] Examples)
{
    /// <summary>What the help says beside the options, or nothing.</summary>
    public string Notes { get; init; } = "";

    /// <summary>What its operands are.</summary>
    public ValueKind OperandKind { get; init; } = ValueKind.File;

    /// <summary>The operands that it takes, where they are few.</summary>
    public string[] OperandChoices { get; init; } = [];

    /// <summary>Whether there may be several operands.</summary>
    public bool TakesManyOperands => Operand.EndsWith("...", StringComparison.Ordinal);

    /// <summary>How many operands there may be.</summary>
    public int MostOperands => TakesManyOperands ? int.MaxValue : Operand.Length > 0 ? 1 : 0;
}

/// <summary>An option of a command.</summary>
/// <param name="Name">Without the dashes.</param>
/// <param name="ValueName">What its value is called, or null for a flag.</param>
/// <param name="Description">What it does, so short that the help keeps it in one line of 80 columns.</param>
internal sealed record Option(string Name, string? ValueName, string Description)
{
    /// <summary>One letter that stands for it after one dash, or null.</summary>
    public string? Letter { get; init; }

    /// <summary>What its value is.</summary>
    public ValueKind Kind { get; init; }

    /// <summary>The values that it takes, where they are few.</summary>
    public string[] Choices { get; init; } = [];

    /// <summary>What it stands for without a value; one that it is given follows <c>=</c>. Null where it needs one.</summary>
    public string? Default { get; init; }

    /// <summary>Whether it may be given several times.</summary>
    public bool IsRepeatable { get; init; }
}

/// <summary>What a value is, so that shells can offer some.</summary>
internal enum ValueKind
{
    /// <summary>Nobody knows, or one of a few choices.</summary>
    Text,

    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>The ID or name of a rule.</summary>
    Rule,

    /// <summary>A rule, and after <c>=</c> a severity.</summary>
    RuleSetting,

    /// <summary>A format of reports, and after <c>=</c> a file.</summary>
    Report,
}
