namespace OpenApiBinaryLint.Cli;

/// <summary>Opens standard input.</summary>
internal static class StandardInput
{
    private const string Descriptors = "/proc/self/fd";

    /// <summary>Standard input, to be read to its end.</summary>
    /// <exception cref="IOException">It is closed.</exception>
    public static Stream Open() => IsPipeOfOurOwn() ? throw new IOException("standard input is closed") : Console.OpenStandardInput();

    // Where descriptor 0 is closed (<&-), a pipe that the runtime makes for itself takes the number. The process holds that pipe's other end, so
    // to read it would take for ever.
    private static bool IsPipeOfOurOwn() =>
        OperatingSystem.IsLinux()
        && File.ResolveLinkTarget($"{Descriptors}/0", returnFinalTarget: false) is { Name: ['p', 'i', 'p', 'e', ':', ..] } pipe
        && Directory.EnumerateFileSystemEntries(Descriptors).Any(descriptor => IsWritable(descriptor, pipe.Name));

    private static bool IsWritable(string descriptor, string pipe)
    {
        try
        {
            // The flags of open(2), in octal: 1 is O_WRONLY.
            return new FileInfo(descriptor).LinkTarget == pipe
                && File.ReadLines($"/proc/self/fdinfo/{Path.GetFileName(descriptor)}").Any(static line => line.StartsWith("flags:", StringComparison.Ordinal) && line.EndsWith('1'));
        }
        catch (IOException)
        {
            // Closed since it was listed.
            return false;
        }
    }
}
