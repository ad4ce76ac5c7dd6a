using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting;

/// <summary>
/// Every folder of <c>fixtures/convert</c> holds a document (<c>input.*</c>), what it is converted to (<c>output.*</c>) and the notes
/// (<c>notes.txt</c>). What came instead is left beside them as <c>*.received.*</c>.
/// </summary>
public class ConversionFixtureTests
{
    private static readonly string Folder = Repository.PathOf("fixtures", "convert");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Folder).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_is_converted_with_its_notes(string name)
    {
        var input = Directory.GetFiles(Path.Combine(Folder, name), "input.*").Single();
        var source = SourceText.FromString(File.ReadAllText(input));
        var result = Converter.Convert(source, Documents.FormatOf(input), new() { To = Documents.OtherVersion(source) });
        Compare(Path.ChangeExtension(Path.Combine(Folder, name, "output"), Path.GetExtension(input)), result.Source!.Content);
        Compare(Path.Combine(Folder, name, "notes.txt"), string.Concat(result.Notes.Select(note => Line(note, source))));
    }

    private static string Line(Diagnostic note, SourceText source)
    {
        var place = source.PositionOf(note.Span.Start);
        return $"{place.Line}:{place.Column} {note.Severity.Word()} {note.Rule.Id} {note.Pointer} {note.Message}\n";
    }

    private static void Compare(string file, string actual)
    {
        var received = Path.ChangeExtension(file, ".received" + Path.GetExtension(file));
        File.Delete(received);
        if (!File.Exists(file) || File.ReadAllText(file) != actual)
        {
            File.WriteAllText(received, actual);
            Assert.Fail($"{Path.GetRelativePath(Repository.Root, file)} is not what came; read {Path.GetFileName(received)} and rename it if it is right");
        }
    }
}
