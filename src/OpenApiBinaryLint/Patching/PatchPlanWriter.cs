namespace OpenApiBinaryLint.Patching;

/// <summary>Writes a plan.</summary>
public abstract class PatchPlanWriter
{
    private protected PatchPlanWriter()
    {
    }

    /// <summary>What <see cref="For"/> takes.</summary>
    public static IReadOnlyList<string> Formats => ["json", "aws-cli"];

    /// <summary>The writer of a format, or null.</summary>
    public static PatchPlanWriter? For(string format) => format switch
    {
        "json" => new JsonPlanWriter(),
        "aws-cli" => new ShellScriptWriter(),
        _ => null,
    };

    /// <summary>Writes a plan.</summary>
    public abstract void Write(PatchPlan plan, TextWriter output);
}
