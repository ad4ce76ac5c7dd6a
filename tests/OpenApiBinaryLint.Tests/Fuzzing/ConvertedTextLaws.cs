using System.Text;
using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>Whatever is converted can be read; to its own version only the notation changes, and that changes no value.</summary>
internal static class ConvertedTextLaws
{
    public static void Hold(FuzzedDocument document)
    {
        // Readers of YAML 1.1 alone break lines at the last three of the line breaks that Unicode has.
        if (document.Source.Content.AsSpan().ContainsAny('\u0085', '\u2028', '\u2029') || document.HoldsLongKey)
        {
            return;
        }

        var whole = HalfCharacters.Replaced(document.Tree, out _).Source;
        foreach (var to in Enum.GetValues<TargetVersion>())
        {
            var residue = (ResidueMode)(document.Bytes.Length % 3);
            var plain = Convert(document, new() { To = to, Force = true, Residue = residue });
            if (plain.Source is not null && IsOf(to, document.Tree))
            {
                Assert.Equal(whole.Content, plain.Source.Content);
            }

            foreach (var format in Enum.GetValues<DocumentFormat>())
            {
                var result = Convert(document, new() { To = to, Force = true, Format = format, Residue = residue, ServerStyle = (ServerStyle)(document.Bytes.Length % 2) });
                if (result.Source is not null && IsOf(to, document.Tree) && NodeOrder.Of(document.Tree).All(IsWrittenAlike))
                {
                    Assert.Equal(ValueOf(whole, document.Format), ValueOf(result.Source, format));
                }
            }
        }
    }

    // Tags are functions in JSON; and a number without a dot or without a sign of its exponent is a string to readers of YAML 1.1.
    private static bool IsWrittenAlike(Node node) =>
        node.Tag is null && (node is not ScalarNode { Kind: ScalarKind.Number } number || !number.Raw.ContainsAny('e', 'E'));

    private static bool IsOf(TargetVersion version, SyntaxTree tree) => tree.Roots is [ObjectNode root] && SpecificationVersions.Of(root) == (version == TargetVersion.Swagger20
        ? SpecificationVersion.Swagger2
        : SpecificationVersion.OpenApi30);

    private static ConversionResult Convert(FuzzedDocument document, ConversionOptions options)
    {
        var result = Converter.Convert(document.Source, document.Format, options);
        var length = document.Source.Content.Length;
        Assert.All(result.Notes, note => Assert.True(note.Span.Start >= 0 && note.Span.End >= note.Span.Start && note.Span.End <= length, note.Message));
        if (result.Source is { } text)
        {
            Assert.Equal(document.Source.HasByteOrderMark, text.HasByteOrderMark);
            Assert.Equal(text.Content, Encoding.UTF8.GetString(text.ToBytes()).TrimStart('\uFEFF'));

            // Of a template only the documents inside are looked at; what is wrong beside them stays.
            Assert.InRange(ErrorsIn(SyntaxTree.Parse(text, result.Format)), 0, ErrorsIn(document.Tree));
        }
        else
        {
            Assert.NotEmpty(result.Notes);
        }

        return result;
    }

    private static int ErrorsIn(SyntaxTree tree) => tree.Diagnostics.Count(static finding => finding.Severity == Severity.Error);

    private static string ValueOf(SourceText source, DocumentFormat? format) => NodeText.InOrder(SyntaxTree.Parse(source, format).Roots[0]);
}
