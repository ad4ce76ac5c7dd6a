namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>A test that needs a user whom the modes of files hold back.</summary>
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute() => Skip =
        OperatingSystem.IsWindows() ? "Files have no modes on Windows"
        : Environment.IsPrivilegedProcess ? "A privileged user may write anywhere"
        : null;
}
