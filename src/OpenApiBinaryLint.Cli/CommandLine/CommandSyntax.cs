namespace OpenApiBinaryLint.Cli.CommandLine;

/// <summary>What may be written after a command's name.</summary>
/// <param name="Name">The command.</param>
/// <param name="Summary">What it does, one line.</param>
/// <param name="Operand">What its operands are called, with <c>...</c> where there may be several.</param>
/// <param name="Options">In the order of the help.</param>
/// <param name="Examples">Whole command lines.</param>
internal sealed record CommandSyntax(
    string Name, string Summary, string Operand, Option[] Options, string[] Examples)
{
    /// <summary>What the help says beside the options, or nothing.</summary>
    public string Notes { get; init; } = "";

    /// <summary>Whether there may be several operands.</summary>
    public bool TakesManyOperands => Operand.EndsWith("...", StringComparison.Ordinal);
}

/// <summary>An option of a command.</summary>
/// <param name="Name">Without the dashes.</param>
/// <param name="ValueName">What its value is called, or null for a flag.</param>
/// <param name="Description">What it does, so short that the help keeps it in one line of 80 columns.</param>
internal sealed record Option(string Name, string? ValueName, string Description)
{
    /// <summary>One letter that stands for it after one dash, or null.</summary>
    public string? Letter { get; init; }

    /// <summary>The values that it takes, where they are few.</summary>
    public string[] Choices { get; init; } = [];

    /// <summary>What it stands for without a value; one that it is given follows <c>=</c>. Null where it needs one.</summary>
    public string? Default { get; init; }

    /// <summary>Whether it may be given several times.</summary>
    public bool IsRepeatable { get; init; }
}
