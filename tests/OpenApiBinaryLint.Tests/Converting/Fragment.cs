using System.Text.Json.Nodes;
using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting;

/// <summary>Where a part of a document goes.</summary>
/// <param name="To">The version of the target.</param>
/// <param name="Pointer">JSON pointer of what is compared in the target; the root without its version where empty.</param>
/// <param name="Origin">JSON pointer in the source that those of the notes are shortened by.</param>
internal sealed record Place(TargetVersion To, string Pointer, string Origin);

/// <summary>A part of a document, converted with the rest around it.</summary>
internal static class Fragment
{
    /// <summary>Compares what became of a value, whatever its layout, and the notes on it.</summary>
    /// <param name="document">The document, in JSON, with <c>VALUE</c> for the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="place">Where it goes.</param>
    /// <param name="expected">What stands there.</param>
    /// <param name="notes">Severity, code and pointer of each note, with semicolons between them.</param>
    public static void AssertConverted(string document, string value, Place place, string expected, string notes)
    {
        var source = SourceText.FromString(document.Replace("VALUE", value, StringComparison.Ordinal));
        var result = Converter.Convert(source, DocumentFormat.Json, new() { To = place.To });
        var said = string.Join("; ", result.Notes.Select(note => $"{note.Severity.Word()} {note.Rule.Id} {Shortened(note.Pointer, place.Origin)}".TrimEnd()));
        Assert.NotNull(result.Source);
        var target = Find(JsonNode.Parse(result.Source.Content)!, place.Pointer);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), target), target?.ToJsonString());
        Assert.Equal(notes, said);
    }

    private static string Shortened(string pointer, string origin) => pointer.StartsWith(origin, StringComparison.Ordinal) ? pointer[origin.Length..] : pointer;

    private static JsonNode? Find(JsonNode root, string pointer)
    {
        if (pointer.Length == 0)
        {
            root.AsObject().Remove("openapi");
            root.AsObject().Remove("swagger");
            return root;
        }

        return pointer.Split('/').Skip(1).Aggregate((JsonNode?)root, static (node, segment) =>
            node is JsonArray list ? list[int.Parse(segment, System.Globalization.CultureInfo.InvariantCulture)] : node![JsonPointer.Unescape(segment)]);
    }
}
