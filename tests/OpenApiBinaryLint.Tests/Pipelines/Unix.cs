namespace OpenApiBinaryLint.Tests.Pipelines;

/// <summary>A test that needs a shell: what is called bash on Windows may be one of several.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    internal const string Reason = "There is no one shell on Windows";

    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? Reason : null;
}

/// <inheritdoc cref="UnixFactAttribute"/>
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? UnixFactAttribute.Reason : null;
}

/// <summary>A test that needs what only Linux has: <c>/proc</c>, <c>/dev/full</c>, the options of its <c>env</c>.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    internal const string Reason = "Only Linux has what this needs";

    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : Reason;
}

/// <inheritdoc cref="LinuxFactAttribute"/>
internal sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute() => Skip = OperatingSystem.IsLinux() ? null : LinuxFactAttribute.Reason;
}
