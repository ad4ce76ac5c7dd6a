using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Fixing;

/// <summary>Edits that can be made together.</summary>
internal sealed class EditSet
{
    // In the order of the text; of those at one place, in the order in which they came.
    private readonly List<TextEdit> _edits = [];

    /// <summary>Takes all edits of a fix, or none where one of them meets another one's.</summary>
    public bool TryAdd(IReadOnlyList<TextEdit> edits)
    {
        foreach (var edit in edits)
        {
            for (var i = First(taken => taken.Span.End >= edit.Span.Start); i < _edits.Count && _edits[i].Span.Start <= edit.Span.End; i++)
            {
                if (!BothLengthen(_edits[i], edit))
                {
                    return false;
                }
            }
        }

        foreach (var edit in edits)
        {
            Add(edit);
        }

        return true;
    }

    /// <summary>The text with all edits made.</summary>
    public string ApplyTo(string text) => TextEdit.Apply(text, _edits);

    private void Add(TextEdit edit)
    {
        if (edit.LongerList is null || !_edits.Contains(edit))
        {
            var (start, end) = (edit.Span.Start, edit.Span.End);
            _edits.Insert(First(taken => taken.Span.Start > start || (taken.Span.Start == start && taken.Span.End > end)), edit);
        }
    }

    // Edits that touch wait for each other: which of two insertions at one place comes first is not for a pass to decide. In a list any may.
    private static bool BothLengthen(TextEdit one, TextEdit other) =>
        one.LongerList is { } list && list == other.LongerList && one.Span == other.Span;

    // Index of the first edit that something holds for, as it does for all behind it.
    private int First(Predicate<TextEdit> holds)
    {
        var (low, high) = (0, _edits.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(_edits[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
