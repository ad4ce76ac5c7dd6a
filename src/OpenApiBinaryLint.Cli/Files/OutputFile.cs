using System.Runtime.InteropServices;
using System.Text;

namespace OpenApiBinaryLint.Cli.Files;

/// <summary>Writes files so that a reader finds the old or the new one, never half of it.</summary>
internal static class OutputFile
{
    // The argument that .NET blames where the system says that the file is too large for it (EFBIG).
    private const string FileLength = "value";

    // SIGXFSZ (`ulimit -f`), for which .NET has no name, would end the program instead of letting the write fail. It may come after the write
    // has failed, so the registration stays.
    private static readonly PosixSignalRegistration? SizeLimit =
        OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create((PosixSignal)25, static context => context.Cancel = true);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes beside the file and renames; the file's mode is kept, missing folders are made.</summary>
    /// <param name="fullPath">Where to.</param>
    /// <param name="write">Writes the content; lines have to end as the file's lines do.</param>
    public static void Write(string fullPath, Action<TextWriter> write)
    {
        if (fullPath.StartsWith("/dev/", StringComparison.Ordinal))
        {
            // A device or a pipe is written to, not replaced.
            WriteTo(fullPath, write);
            return;
        }

        var link = File.Exists(fullPath) ? File.ResolveLinkTarget(fullPath, returnFinalTarget: true) : null;
        var path = link?.FullName ?? fullPath;
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(path)!).FullName;
        var beside = Path.Join(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        using var interrupt = WhenEnded(PosixSignal.SIGINT, beside);
        using var termination = WhenEnded(PosixSignal.SIGTERM, beside);
        using var hangup = WhenEnded(PosixSignal.SIGHUP, beside);
        GC.KeepAlive(SizeLimit);
        try
        {
            WriteTo(beside, write);
            KeepMode(path, beside);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception exception)
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }

            if (exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: FileLength })
            {
                // Nobody knows the file beside.
                throw new IOException(exception.Message.Replace(beside, path, StringComparison.Ordinal), exception);
            }

            throw;
        }
    }

    // The program ends at once, and nothing below `catch` is run.
    private static PosixSignalRegistration WhenEnded(PosixSignal signal, string beside) =>
        PosixSignalRegistration.Create(signal, _ => File.Delete(beside));

    private static void WriteTo(string path, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(path, append: false, Utf8);
        write(writer);
    }

    private static void KeepMode(string path, string beside)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
        }
    }
}
