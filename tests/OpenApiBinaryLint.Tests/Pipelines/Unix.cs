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
