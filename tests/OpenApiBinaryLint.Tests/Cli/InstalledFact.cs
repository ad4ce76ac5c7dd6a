using OpenApiBinaryLint.Tests.Pipelines;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>A test that needs a program which a fresh machine may lack.</summary>
internal sealed class InstalledFactAttribute : FactAttribute
{
    public InstalledFactAttribute(string program) => Skip = Reason(program);

    /// <summary>Why the tests are skipped, or null where the program is there.</summary>
    internal static string? Reason(string program) =>
        OperatingSystem.IsWindows() ? UnixFactAttribute.Reason
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Join(folder, program))) ? null
        : $"{program} is not installed";
}

/// <inheritdoc cref="InstalledFactAttribute"/>
internal sealed class InstalledTheoryAttribute : TheoryAttribute
{
    public InstalledTheoryAttribute(string program) => Skip = InstalledFactAttribute.Reason(program);
}
