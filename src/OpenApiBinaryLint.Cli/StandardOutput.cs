using Microsoft.Win32.SafeHandles;

namespace OpenApiBinaryLint.Cli;

/// <summary>Opens standard output.</summary>
internal static class StandardOutput
{
    /// <summary>
    /// A stream without the console's services (signals, terminal settings), which cost a quarter of an empty program's
    /// start. Pipes and terminals alone allow that: into a file it would write by offset, over what stands there.
    /// </summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        var pipe = new Pipe(new SafeFileHandle(1, ownsHandle: false));
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    /// <summary>Drops what nobody reads any more (<c>| head</c>), as the console's own stream does.</summary>
    private sealed class Pipe(SafeFileHandle handle) : FileStream(handle, FileAccess.Write, bufferSize: 0)
    {
        private const int BrokenPipe = 32;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            try
            {
                base.Write(buffer);
            }
            catch (IOException exception) when (exception.HResult == BrokenPipe)
            {
                // The exit code still tells what was found.
            }
            catch (UnauthorizedAccessException exception)
            {
                // Closed (>&-): something of the runtime's own, which takes no writing, has its number.
                throw new IOException("standard output is closed", exception);
            }
        }
    }
}
