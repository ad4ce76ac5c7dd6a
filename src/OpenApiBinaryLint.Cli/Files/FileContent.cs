using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Cli.Files;

/// <summary>Reads files up to the size that documents may have.</summary>
internal static class FileContent
{
    /// <summary>The text of a file or of standard input, or null where it is larger than <see cref="SyntaxLimits.Bytes"/>.</summary>
    public static SourceText? Read(InputFile file, Session session) => Bytes(file, session) is { } bytes ? SourceText.FromBytes(bytes) : null;

    private static byte[]? Bytes(InputFile file, Session session)
    {
        if (file.ContentPath is null)
        {
            using var input = session.OpenInput();
            return ReadUpToLimit(input);
        }

        var length = new FileInfo(file.ContentPath).Length;
        if (length > 0)
        {
            return length > SyntaxLimits.Default.Bytes ? null : File.ReadAllBytes(file.ContentPath);
        }

        // Empty, or a device or pipe: nobody may ever write to one that was only found.
        if (!file.IsNamed)
        {
            return [];
        }

        using var device = File.OpenRead(file.ContentPath);
        return ReadUpToLimit(device);
    }

    private static byte[]? ReadUpToLimit(Stream input)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (input.Read(buffer) is var count and > 0)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > SyntaxLimits.Default.Bytes)
            {
                return null;
            }
        }

        return bytes.ToArray();
    }
}
