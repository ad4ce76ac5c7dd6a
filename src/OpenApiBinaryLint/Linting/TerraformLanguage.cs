using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Linting;

/// <summary>Tells Terraform's own language (HCL), which this program does not read, from the texts that it does.</summary>
internal static class TerraformLanguage
{
    private static readonly string[] Blocks = ["resource \"", "data \"", "module \"", "provider \"", "variable \"", "output \"", "terraform {", "locals {"];

    /// <summary>The first line that begins a block, or null.</summary>
    public static TextSpan? Find(SourceText source)
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = source.LineSpan(line);
            if (BeginsBlock(source.Slice(span)))
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>Whether it speaks of an API.</summary>
    public static bool IsAboutApis(SourceText source) => source.Content.Contains("\"aws_api", StringComparison.Ordinal);

    private static bool BeginsBlock(ReadOnlySpan<char> line)
    {
        if (line.TrimEnd() is not [.., '{'])
        {
            return false;
        }

        foreach (var block in Blocks)
        {
            if (line.StartsWith(block, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
