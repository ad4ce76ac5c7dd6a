using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Cli.Files;

/// <summary>Reads files up to the size that documents may have.</summary>
internal static class FileContent
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>The text of a file or of standard input, or null where it is larger than <see cref="SyntaxLimits.Bytes"/>.</summary>
    public static SourceText? Read(InputFile file, Session session) => Bytes(file, session) is { } bytes ? SourceText.FromBytes(bytes) : null;

    /// <summary>The bytes of a file, or null where it is larger than <see cref="SyntaxLimits.Bytes"/>.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="isNamed">Whether a user named it, who may mean a device or pipe: nobody may ever write to one that was only found.</param>
    public static byte[]? Bytes(string path, bool isNamed)
    {
        var length = LengthOf(path);
        if (length > 0)
        {
            return length > SyntaxLimits.Default.Bytes ? null : File.ReadAllBytes(path);
        }

        if (!isNamed)
        {
            return [];
        }

        using var device = File.OpenRead(path);
        return ReadUpToLimit(device);
    }

    /// <summary>The bytes of a file that is no document, without which the program cannot go on.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="isNamed">As for <see cref="Bytes(string, bool)"/>.</param>
    /// <exception cref="IOException">It is larger than <see cref="SyntaxLimits.Bytes"/>.</exception>
    public static byte[] OtherBytes(string path, bool isNamed) =>
        Bytes(path, isNamed) ?? throw new IOException($"{path} is larger than {SyntaxLimits.Default.Bytes / (1024 * 1024)} MB");

    /// <summary>As <see cref="OtherBytes"/>, the text; it ends with the first line that is not UTF-8.</summary>
    public static SourceText ReadOther(string path, bool isNamed) => SourceText.FromBytes(OtherBytes(path, isNamed));

    private static byte[]? Bytes(InputFile file, Session session)
    {
        if (file.ContentPath is { } path)
        {
            return Bytes(path, file.IsNamed);
        }

        using var input = session.OpenInput();
        return ReadUpToLimit(input);
    }

    // 0 for devices and pipes. A link has a length of its own, which says nothing of what it leads to.
    private static long LengthOf(string path)
    {
        var info = new FileInfo(path);
        return info.LinkTarget is null ? info.Length
            : info.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target ? target.Length
            : 0;
    }

    // One array that grows would be there three times at last.
    private static byte[]? ReadUpToLimit(Stream input)
    {
        var chunks = new List<byte[]>();
        var length = 0;
        for (var isAtEnd = false; !isAtEnd;)
        {
            var chunk = new byte[ChunkSize];
            var count = input.ReadAtLeast(chunk, ChunkSize, throwOnEndOfStream: false);
            isAtEnd = count < ChunkSize;
            chunks.Add(chunk);
            length += count;
            if (length > SyntaxLimits.Default.Bytes)
            {
                return null;
            }
        }

        var bytes = new byte[length];
        for (var index = 0; index < chunks.Count; index++)
        {
            chunks[index].AsSpan(0, Math.Min(ChunkSize, length - index * ChunkSize)).CopyTo(bytes.AsSpan(index * ChunkSize));
        }

        return bytes;
    }
}
